//! A plain static web server on this machine, as dull as the ones that will host the product.
//!
//! It adds no header that makes the product work: what runs here runs on any web server, under any path.
use std::{
    fs,
    io::{self, Read as _, Write as _},
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
    time::{Duration, UNIX_EPOCH},
};

use anyhow::{Context, Result};

/// A request is an address and some headers; no browser sends more than this.
const LONGEST_REQUEST: usize = 64 * 1024;

/// How long a client may take to say what it wants. Browsers open connections they may never use.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running server; it stops when dropped.
#[derive(Debug)]
pub struct Handle {
    address: SocketAddr,
    sub_path: String,
    is_stopping: Arc<AtomicBool>,
    listener: Option<JoinHandle<()>>,
}

impl Handle {
    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The address of the page.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}{}", self.address, self.sub_path)
    }

    /// Stops serving and frees the port, so that a journey can see the product without its server.
    pub fn stop(&mut self) {
        let Some(listener) = self.listener.take() else { return };
        self.is_stopping.store(true, Ordering::SeqCst);
        // Wakes the listener, which then sees that it is to stop; if it is gone already, so much the better.
        let _ = TcpStream::connect(self.address);
        let _ = listener.join();
    }

    /// Serves until the process ends.
    pub fn wait(mut self) {
        if let Some(listener) = self.listener.take() {
            let _ = listener.join();
        }
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Serves `folder` on a free port of this machine below `sub_path`, for example `/tools/plumbline/`.
///
/// # Errors
/// When no port can be had.
pub fn spawn(folder: &Path, sub_path: &str) -> Result<Handle> {
    spawn_at(folder, sub_path, 0)
}

/// Serves `folder` on `port` of this machine below `sub_path`.
///
/// # Errors
/// When the port cannot be had.
pub fn spawn_at(folder: &Path, sub_path: &str, port: u16) -> Result<Handle> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).context("cannot listen")?;
    let address = listener.local_addr()?;
    let sub_path = with_slashes(sub_path);
    let site = Arc::new(Site { folder: folder.to_owned(), sub_path: sub_path.clone() });
    let is_stopping = Arc::new(AtomicBool::new(false));
    let stop = Arc::clone(&is_stopping);
    let listener = thread::spawn(move || {
        for stream in listener.incoming() {
            if stop.load(Ordering::SeqCst) {
                break;
            }
            let Ok(stream) = stream else { continue };
            let site = Arc::clone(&site);
            // A client that goes away mid-answer is none of our business.
            thread::spawn(move || drop(talk(stream, &site)));
        }
    });
    Ok(Handle { address, sub_path, is_stopping, listener: Some(listener) })
}

/// One request and its answer. Connections are not kept, so that a stopped server is silent at once.
fn talk(mut stream: TcpStream, site: &Site) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    let Some(request) = Request::read(&mut stream)? else { return Ok(()) };
    let response = site.respond(&request);
    let mut message = format!("HTTP/1.1 {}\r\nConnection: close\r\n", response.status).into_bytes();
    for (name, value) in &response.headers {
        message.extend(format!("{name}: {value}\r\n").bytes());
    }
    message.extend(format!("Content-Length: {}\r\n\r\n", response.body.len()).bytes());
    if !request.is_head {
        message.extend(&response.body);
    }
    stream.write_all(&message)
}

/// What we look at in a request.
#[derive(Debug)]
struct Request {
    is_get: bool,
    is_head: bool,
    url: String,
    accept_encoding: String,
    if_none_match: String,
}

impl Request {
    /// `None` when the client says nothing, or nothing that is HTTP.
    fn read(stream: &mut TcpStream) -> io::Result<Option<Self>> {
        let mut bytes = Vec::new();
        let mut buffer = [0; 4096];
        while bytes.len() < LONGEST_REQUEST {
            let n_read = stream.read(&mut buffer)?;
            if n_read == 0 {
                return Ok(None);
            }
            bytes.extend(&buffer[..n_read]);
            let mut headers = [httparse::EMPTY_HEADER; 64];
            let mut request = httparse::Request::new(&mut headers);
            match request.parse(&bytes) {
                Ok(httparse::Status::Complete(_)) => return Ok(Some(Self::from_parsed(&request))),
                Ok(httparse::Status::Partial) => {}
                Err(_) => return Ok(None),
            }
        }
        Ok(None)
    }

    fn from_parsed(request: &httparse::Request<'_, '_>) -> Self {
        let header = |name: &str| {
            let header = request.headers.iter().find(|header| header.name.eq_ignore_ascii_case(name));
            header.map(|header| String::from_utf8_lossy(header.value).into_owned()).unwrap_or_default()
        };
        Self {
            is_get: request.method == Some("GET"),
            is_head: request.method == Some("HEAD"),
            url: request.path.unwrap_or_default().to_owned(),
            accept_encoding: header("Accept-Encoding"),
            if_none_match: header("If-None-Match"),
        }
    }
}

struct Response {
    status: &'static str,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

impl Response {
    fn plain(status: &'static str) -> Self {
        let headers = vec![("Content-Type", "text/plain; charset=utf-8".to_owned())];
        Self { status, headers, body: format!("{status}\n").into_bytes() }
    }

    fn moved_to(location: String) -> Self {
        let mut response = Self::plain("301 Moved Permanently");
        response.headers.push(("Location", location));
        response
    }

    fn file(file: ServedFile, request: &Request) -> Self {
        let is_known = request.if_none_match == file.etag;
        let mut headers = vec![
            ("Content-Type", file.content_type.to_owned()),
            ("ETag", file.etag),
            ("Cache-Control", "no-cache".to_owned()),
            ("Vary", "Accept-Encoding".to_owned()),
            ("X-Content-Type-Options", "nosniff".to_owned()),
        ];
        if let Some(encoding) = file.encoding {
            headers.push(("Content-Encoding", encoding.to_owned()));
        }
        if is_known {
            return Self { status: "304 Not Modified", headers, body: Vec::new() };
        }
        Self { status: "200 OK", headers, body: file.bytes }
    }
}

struct Site {
    folder: PathBuf,
    /// Begins and ends with a slash.
    sub_path: String,
}

/// What to say to a request, apart from the body.
#[derive(Debug, PartialEq, Eq)]
enum Answer {
    File(PathBuf),
    MovedTo(String),
    NotFound,
}

impl Site {
    fn respond(&self, request: &Request) -> Response {
        if !request.is_get && !request.is_head {
            return Response::plain("405 Method Not Allowed");
        }
        match self.answer(&request.url) {
            Answer::MovedTo(location) => Response::moved_to(location),
            Answer::NotFound => Response::plain("404 Not Found"),
            Answer::File(path) => match ServedFile::read(&path, &request.accept_encoding) {
                Ok(file) => Response::file(file, request),
                Err(_) => Response::plain("404 Not Found"),
            },
        }
    }

    fn answer(&self, url: &str) -> Answer {
        let path = url.split(['?', '#']).next().unwrap_or_default();
        if format!("{path}/") == self.sub_path {
            return Answer::MovedTo(self.sub_path.clone());
        }
        let Some(path) = path.strip_prefix(&self.sub_path) else { return Answer::NotFound };
        let Some(path) = relative_path(path) else { return Answer::NotFound };
        let file = if path.as_os_str().is_empty() { PathBuf::from("index.html") } else { path };
        // Links that lead out of the folder are not followed either.
        let (Ok(folder), Ok(file)) = (self.folder.canonicalize(), self.folder.join(file).canonicalize())
        else {
            return Answer::NotFound;
        };
        if file.starts_with(folder) && file.is_file() { Answer::File(file) } else { Answer::NotFound }
    }
}

/// The path that an address means, if every part of it is a plain name.
fn relative_path(encoded: &str) -> Option<PathBuf> {
    let decoded = percent_decoded(encoded)?;
    let mut path = PathBuf::new();
    for part in decoded.split('/').filter(|part| !part.is_empty()) {
        let is_plain = !matches!(part, "." | "..") && !part.contains(['\\', ':', '\0']);
        is_plain.then(|| path.push(part))?;
    }
    Some(path)
}

fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes().iter();
    while let Some(byte) = rest.next() {
        if *byte == b'%' {
            let digits = [*rest.next()?, *rest.next()?];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
        } else {
            bytes.push(*byte);
        }
    }
    String::from_utf8(bytes).ok()
}

struct ServedFile {
    bytes: Vec<u8>,
    content_type: &'static str,
    encoding: Option<&'static str>,
    etag: String,
}

impl ServedFile {
    fn read(path: &Path, accepted: &str) -> io::Result<Self> {
        let (encoding, source) = best_copy(path, accepted);
        let metadata = fs::metadata(&source)?;
        let modified = metadata.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default();
        let etag =
            format!("\"{:x}-{:x}-{}\"", modified.as_nanos(), metadata.len(), encoding.unwrap_or("identity"));
        Ok(Self { bytes: fs::read(source)?, content_type: content_type(path), encoding, etag })
    }
}

/// The smallest copy of `path` that lies there and that the client accepts.
fn best_copy(path: &Path, accepted: &str) -> (Option<&'static str>, PathBuf) {
    for (encoding, suffix) in [("br", "br"), ("gzip", "gz")] {
        let mut copy = path.as_os_str().to_owned();
        copy.push(".");
        copy.push(suffix);
        let copy = PathBuf::from(copy);
        if accepts(accepted, encoding) && copy.is_file() {
            return (Some(encoding), copy);
        }
    }
    (None, path.to_owned())
}

/// Whether an `Accept-Encoding` header names `encoding` without forbidding it.
fn accepts(header: &str, encoding: &str) -> bool {
    header.split(',').any(|item| {
        let (name, weight) = item.split_once(';').unwrap_or((item, ""));
        let weight = weight.trim().strip_prefix("q=").and_then(|weight| weight.trim().parse::<f32>().ok());
        name.trim().eq_ignore_ascii_case(encoding) && weight.unwrap_or(1.0) > 0.0
    })
}

/// By the name of the file, as plain servers do.
fn content_type(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" | "plumb" => "application/json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        "ttf" => "font/ttf",
        "txt" => "text/plain; charset=utf-8",
        "webmanifest" => "application/manifest+json",
        _ => "application/octet-stream",
    }
}

fn with_slashes(path: &str) -> String {
    match path.trim_matches('/') {
        "" => "/".to_owned(),
        inner => format!("/{inner}/"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site() -> (tempfile::TempDir, Site) {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("dist")).expect("a folder");
        for (name, content) in [
            ("secret.txt", "secret"),
            ("dist/index.html", "page"),
            ("dist/a b.wasm", "wasm"),
            ("dist/a b.wasm.gz", "gz"),
        ] {
            fs::write(folder.path().join(name), content).expect("written");
        }
        let site = Site { folder: folder.path().join("dist"), sub_path: "/tools/plumbline/".to_owned() };
        (folder, site)
    }

    #[track_caller]
    fn check(url: &str, expected: Option<&str>) {
        let (_folder, site) = site();
        let name = match site.answer(url) {
            Answer::File(path) => Some(path.file_name().expect("a name").to_string_lossy().into_owned()),
            _ => None,
        };
        assert_eq!(name.as_deref(), expected, "{url}");
    }

    #[test]
    fn files_are_found_below_the_sub_path_only() {
        check("/tools/plumbline/", Some("index.html"));
        check("/tools/plumbline/?x=1#/assess", Some("index.html"));
        check("/tools/plumbline/index.html", Some("index.html"));
        check("/tools/plumbline/a%20b.wasm", Some("a b.wasm"));
        check("/index.html", None);
        check("/tools/plumbline/none.html", None);
        check("/tools/plumbline/index.html/x", None);
    }

    #[test]
    fn nothing_outside_the_folder_is_served() {
        for path in [
            "../secret.txt",
            "..%2fsecret.txt",
            "%2e%2e/secret.txt",
            "..%5csecret.txt",
            "x/../../secret.txt",
            "%00",
            "%zz",
        ] {
            check(&format!("/tools/plumbline/{path}"), None);
        }
    }

    #[cfg(unix)]
    #[test]
    fn links_out_of_the_folder_are_not_followed() {
        let (folder, site) = site();
        std::os::unix::fs::symlink(folder.path().join("secret.txt"), folder.path().join("dist/link.txt"))
            .expect("a link");
        assert_eq!(site.answer("/tools/plumbline/link.txt"), Answer::NotFound);
    }

    #[test]
    fn the_folder_is_reached_without_its_last_slash() {
        let (_folder, site) = site();
        assert_eq!(site.answer("/tools/plumbline"), Answer::MovedTo("/tools/plumbline/".to_owned()));
    }

    #[test]
    fn encodings_are_sent_only_where_accepted() {
        assert!(accepts("gzip, deflate, br", "br"));
        assert!(accepts("br;q=0.5", "br"));
        assert!(!accepts("br;q=0, gzip", "br"));
        assert!(!accepts("gzip, deflate", "br"));
        assert!(!accepts("", "gzip"));
    }

    #[test]
    fn wasm_has_the_type_that_browsers_demand() {
        assert_eq!(content_type(Path::new("a.wasm")), "application/wasm");
        assert_eq!(content_type(Path::new("a.js")), "text/javascript; charset=utf-8");
        assert_eq!(content_type(Path::new("a")), "application/octet-stream");
    }

    /// What the server says to `request`, headers and body as text.
    fn said(address: SocketAddr, request: &str) -> String {
        let mut stream = TcpStream::connect(address).expect("connected");
        write!(stream, "{request}\r\nHost: x\r\nConnection: close\r\n\r\n").expect("sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("text");
        answer
    }

    #[test]
    fn a_whole_exchange_and_then_silence() {
        let (folder, _) = site();
        let mut handle = spawn(&folder.path().join("dist"), "tools/plumbline").expect("a port");
        let address = handle.address();
        assert_eq!(handle.url(), format!("http://{address}/tools/plumbline/"));

        let whole = said(address, "GET /tools/plumbline/a%20b.wasm HTTP/1.1\r\nAccept-Encoding: br, gzip");
        assert!(whole.starts_with("HTTP/1.1 200"), "{whole}");
        assert!(whole.contains("Content-Encoding: gzip") && whole.ends_with("\r\n\r\ngz"), "{whole}");
        let etag = whole.lines().find_map(|line| line.strip_prefix("ETag: ")).expect("an ETag");
        let again = format!(
            "GET /tools/plumbline/a%20b.wasm HTTP/1.1\r\nAccept-Encoding: gzip\r\nIf-None-Match: {etag}"
        );
        assert!(said(address, &again).starts_with("HTTP/1.1 304"));
        assert!(said(address, "GET /none HTTP/1.1").starts_with("HTTP/1.1 404"));
        assert!(said(address, "POST /tools/plumbline/ HTTP/1.1").starts_with("HTTP/1.1 405"));

        handle.stop();
        assert!(TcpStream::connect(address).is_err(), "the port is free again");
    }
}
