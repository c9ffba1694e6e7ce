//! `cargo xtask`: reads the command line and calls the chore.
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use xtask::{dist, serve, test, workspace::Workspace};

const HELP: &str = "\
Plumbline's build chores

  cargo xtask serve    build the release app and serve it on this machine
      --watch          build again whenever a source file changes
      --port N         this port (otherwise 8080, or the next free one)
      --under PATH     below this path, as many hosts do, for example /tools/plumbline/

  cargo xtask test     everything that must hold before a change goes in
      --fast           only format, lints and the tests that need no browser

  cargo xtask dist     write dist/, to be copied to any web server
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match run(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(err) => {
            eprintln!("\nxtask: {err:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &[String]) -> Result<()> {
    let Some((command, options)) = args.split_first() else {
        print!("{HELP}");
        return Ok(());
    };
    match command.as_str() {
        "serve" => serve::run(&Workspace::find()?, &serve_options(options)?),
        "test" => test::run(&Workspace::find()?, test_extent(options)?),
        "dist" => {
            no_options("dist", options)?;
            let workspace = Workspace::find()?;
            dist::build(&workspace)?;
            println!("Ready to copy to any web server: {}", workspace.shown(&workspace.dist()));
            Ok(())
        }
        "help" | "--help" | "-h" => {
            print!("{HELP}");
            Ok(())
        }
        unknown => bail!("there is no command `{unknown}`; `cargo xtask` lists them"),
    }
}

fn serve_options(args: &[String]) -> Result<serve::Options> {
    let mut options = serve::Options::default();
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--watch" => options.watch = true,
            "--port" => {
                let port = args.next().context("--port needs a number")?;
                options.port = Some(port.parse().with_context(|| format!("`{port}` is not a port"))?);
            }
            "--under" => options.under.clone_from(args.next().context("--under needs a path")?),
            unknown => bail!("serve has no option `{unknown}`; `cargo xtask` lists them"),
        }
    }
    Ok(options)
}

fn test_extent(args: &[String]) -> Result<test::Extent> {
    match args {
        [] => Ok(test::Extent::Everything),
        [only] if only == "--fast" => Ok(test::Extent::Fast),
        _ => bail!("test has one option, --fast"),
    }
}

fn no_options(command: &str, args: &[String]) -> Result<()> {
    if let Some(unknown) = args.first() {
        bail!("{command} has no option `{unknown}`");
    }
    Ok(())
}
