//! A chromedriver process and, with it, the browser that it starts: one process group, killed as one.

use crate::stage::PATIENCE;
use anyhow::{Context, Result, bail};
use rustix::process::{Pid, Signal, kill_process_group, test_kill_process_group};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use xtask::commands::find_program;

/// How long the kernel may take to take down a killed browser.
const DYING: Duration = Duration::from_secs(10);

/// A running driver; it and its browser get SIGKILL when dropped.
pub(crate) struct Driver {
    child: Mutex<Child>,
    port: u16,
}

impl Driver {
    /// Starts a driver on a free port, and waits until it answers.
    pub(crate) fn start() -> Result<Self> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let program = program("CHROMEDRIVER", "chromedriver");
        let child = Command::new(&program)
            .arg(format!("--port={port}"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .with_context(|| format!("cannot start {}", program.display()))?;
        let driver = Self { child: Mutex::new(child), port };
        driver.wait_until_it_answers()?;
        Ok(driver)
    }

    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn wait_until_it_answers(&self) -> Result<()> {
        let begin = Instant::now();
        while begin.elapsed() < PATIENCE {
            if TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_ok() {
                return Ok(());
            }
            if let Some(status) = self.child().try_wait()? {
                bail!("chromedriver ended at once: {status}");
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        bail!("chromedriver does not answer")
    }

    /// Kills driver and browser, and waits until none of their processes is left.
    pub(crate) fn kill(&self) {
        let mut child = self.child();
        // Once it has been waited for, its number may belong to another process.
        if !matches!(child.try_wait(), Ok(None)) {
            return;
        }
        let Some(group) = i32::try_from(child.id()).ok().and_then(Pid::from_raw) else { return };
        // All at once, as when the power goes: nobody gets to write anything any more.
        let _ = kill_process_group(group, Signal::KILL);
        let begin = Instant::now();
        let _ = child.wait();
        while test_kill_process_group(group).is_ok() && begin.elapsed() < DYING {
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    fn child(&self) -> MutexGuard<'_, Child> {
        self.child.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.kill();
    }
}

/// The program that the test command found, else the one on the path.
pub(crate) fn program(variable: &str, name: &str) -> PathBuf {
    let named = std::env::var_os(variable).map(PathBuf::from);
    named.or_else(|| find_program(&[name])).unwrap_or_else(|| name.into())
}
