//! The files of `dist/assets`: named by their content, so that a server may let browsers keep them for ever.
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
    thread,
};

use anyhow::{Context, Result, bail};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};
use sha2::{Digest as _, Sha256, Sha384};

/// Where the assets lie, as seen from the page.
pub const FOLDER: &str = "assets";

/// One file as it will be served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset {
    /// The name with the hash, without the folder.
    pub file: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl Asset {
    /// A file named by its logical name and its content: `fonts/a.ttf` becomes `fonts-a-0123456789ab.ttf`.
    #[must_use]
    pub fn new(name: &str, bytes: Vec<u8>) -> Self {
        Self { file: hashed(name, &bytes), bytes }
    }

    /// The address as the page writes it.
    #[must_use]
    pub fn url(&self) -> String {
        format!("{FOLDER}/{}", self.file)
    }

    /// What an `integrity` attribute says.
    #[must_use]
    pub fn integrity(&self) -> String {
        format!("sha384-{}", STANDARD.encode(Sha384::digest(&self.bytes)))
    }
}

/// All assets by logical name: the path below `public/`, or below the root for questionnaires.
#[derive(Debug, Default)]
pub struct Assets(BTreeMap<String, Asset>);

impl Assets {
    /// Adds `bytes` under `name`.
    ///
    /// # Errors
    /// When the name is taken.
    pub fn add(&mut self, name: &str, bytes: impl Into<Vec<u8>>) -> Result<()> {
        if self.0.insert(name.to_owned(), Asset::new(name, bytes.into())).is_some() {
            bail!("two assets are called {name}");
        }
        Ok(())
    }

    /// The asset called `name`.
    ///
    /// # Errors
    /// When there is none, which makes a dead link fail the build.
    pub fn get(&self, name: &str) -> Result<&Asset> {
        self.0.get(name).with_context(|| format!("there is no asset {name}"))
    }

    /// Each logical name with its asset, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Asset)> {
        self.0.iter().map(|(name, asset)| (name.as_str(), asset))
    }
}

/// Sizes of one file, in bytes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sizes {
    /// As it is.
    pub raw: usize,
    /// Compressed by gzip; the raw size where that does not help.
    pub gzip: usize,
    /// Compressed by brotli; the raw size where that does not help.
    pub brotli: usize,
}

/// Writes one file and its compressed copies, and says how large they are.
///
/// What is already there is kept: a name with a hash stands for its content, and compressing well takes long.
///
/// # Errors
/// When the disk refuses.
pub fn write_hashed(folder: &Path, asset: &Asset) -> Result<Sizes> {
    let path = folder.join(&asset.file);
    let raw = asset.bytes.len();
    if !path.exists() {
        write(&path, &asset.bytes)?;
    }
    let mut sizes = Sizes { raw, gzip: raw, brotli: raw };
    if is_compressible(&path) {
        sizes.gzip = keep_copy(&with_suffix(&path, "gz"), raw, || gzip(&asset.bytes))?;
        sizes.brotli = keep_copy(&with_suffix(&path, "br"), raw, || brotli(&asset.bytes))?;
    }
    Ok(sizes)
}

/// Writes one file whose name has no hash, and its compressed copies, always anew.
///
/// # Errors
/// When the disk refuses.
pub fn write_plain(path: &Path, bytes: &[u8]) -> Result<Sizes> {
    let (gzip, brotli) = (gzip(bytes)?, brotli(bytes)?);
    write(&with_suffix(path, "gz"), &gzip)?;
    write(&with_suffix(path, "br"), &brotli)?;
    write(path, bytes)?;
    Ok(Sizes { raw: bytes.len(), gzip: gzip.len(), brotli: brotli.len() })
}

/// Writes all assets below `dist`, removes what is stale, and returns the sizes by logical name.
///
/// # Errors
/// When the disk refuses.
pub fn write_all(dist: &Path, assets: &Assets) -> Result<BTreeMap<String, Sizes>> {
    let folder = dist.join(FOLDER);
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    // The largest first, so that no core waits for it at the end.
    let mut queue: Vec<(&str, &Asset)> = assets.iter().collect();
    queue.sort_by_key(|(_, asset)| asset.bytes.len());
    let queue = Mutex::new(queue);
    let n_workers = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let work = || -> Result<Vec<(String, Sizes)>> {
            let next = || queue.lock().unwrap_or_else(PoisonError::into_inner).pop();
            std::iter::from_fn(next)
                .map(|(name, asset)| Ok((name.to_owned(), write_hashed(&folder, asset)?)))
                .collect()
        };
        let workers: Vec<_> = (0..n_workers).map(|_| scope.spawn(work)).collect();
        let mut sizes = BTreeMap::new();
        for worker in workers {
            sizes.extend(worker.join().map_err(|_| anyhow::anyhow!("compressing failed"))??);
        }
        Ok(sizes)
    })
}

/// Removes from `dist` what no longer belongs to it.
///
/// # Errors
/// When the disk refuses.
pub fn remove_stale(dist: &Path, assets: &Assets) -> Result<()> {
    let known: BTreeSet<&str> = assets.iter().map(|(_, asset)| asset.file.as_str()).collect();
    for entry in fs::read_dir(dist.join(FOLDER))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let original = name.strip_suffix(".gz").or_else(|| name.strip_suffix(".br")).unwrap_or(&name);
        if !known.contains(original) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// JSON without the blanks between its tokens; order and numbers stay as they were written.
///
/// # Errors
/// When it is not JSON.
pub fn minified_json(text: &str) -> Result<String> {
    let _: serde_json::Value = serde_json::from_str(text)?;
    let (mut out, mut in_string, mut is_escaped) = (String::with_capacity(text.len()), false, false);
    for c in text.chars() {
        if in_string || !c.is_ascii_whitespace() {
            out.push(c);
        }
        match c {
            '"' if !is_escaped => in_string = !in_string,
            '\\' if in_string && !is_escaped => {
                is_escaped = true;
                continue;
            }
            _ => {}
        }
        is_escaped = false;
    }
    Ok(out)
}

fn hashed(name: &str, bytes: &[u8]) -> String {
    let hash: String = Sha256::digest(bytes).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    let flat = name.replace('/', "-");
    match flat.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}-{hash}.{extension}"),
        None => format!("{flat}-{hash}"),
    }
}

/// Fonts for the web and pictures are compressed by their format.
fn is_compressible(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    !matches!(extension, "woff2" | "png" | "jpg" | "webp" | "avif")
}

/// The size of the copy at `path`, made by `compress` if it is not there, or `raw` if the copy would not be smaller.
fn keep_copy(path: &Path, raw: usize, compress: impl FnOnce() -> Result<Vec<u8>>) -> Result<usize> {
    if let Ok(metadata) = fs::metadata(path) {
        return Ok(usize::try_from(metadata.len())?);
    }
    let copy = compress()?;
    if copy.len() >= raw {
        return Ok(raw);
    }
    write(path, &copy)?;
    Ok(copy.len())
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

fn brotli(mut bytes: &[u8]) -> Result<Vec<u8>> {
    let params = BrotliEncoderParams { quality: 11, size_hint: bytes.len(), ..Default::default() };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut bytes, &mut out, &params)?;
    Ok(out)
}

/// Writes beside, then renames: a server never meets half a file.
fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let beside = with_suffix(path, "part");
    let written = fs::write(&beside, bytes).and_then(|()| fs::rename(&beside, path));
    written.with_context(|| format!("cannot write {}", path.display()))
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(suffix);
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_the_content() {
        let asset = Asset::new("fonts/a.ttf", b"abc".to_vec());
        assert_eq!(asset.file, "fonts-a-ba7816bf8f01.ttf");
        assert_eq!(asset.url(), "assets/fonts-a-ba7816bf8f01.ttf");
        assert_ne!(asset.file, Asset::new("fonts/a.ttf", b"abd".to_vec()).file);
    }

    #[test]
    fn integrity_is_the_sha384_of_the_content() {
        let expected = "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn";
        assert_eq!(Asset::new("a.js", b"abc".to_vec()).integrity(), expected);
    }

    #[test]
    fn blanks_inside_strings_survive() {
        let text = "{ \"b\" : \"x  \\\" y\\\\\" ,\n \"a\" : [ 1.50 , \"\\u00e9 z\" ] }\n";
        let expected = "{\"b\":\"x  \\\" y\\\\\",\"a\":[1.50,\"\\u00e9 z\"]}";
        assert_eq!(minified_json(text).expect("valid"), expected);
        assert!(minified_json("{").is_err());
    }

    #[test]
    fn stale_files_go_and_current_ones_stay() {
        let dist = tempfile::tempdir().expect("a folder");
        let mut before = Assets::default();
        before.add("a.txt", "old old old old old old old old old old old").expect("first");
        write_all(dist.path(), &before).expect("written");
        let mut after = Assets::default();
        after.add("a.txt", "new new new new new new new new new new new").expect("first");
        let sizes = write_all(dist.path(), &after).expect("written");
        remove_stale(dist.path(), &after).expect("removed");
        assert!(sizes["a.txt"].brotli < sizes["a.txt"].raw);
        let mut left: Vec<String> = fs::read_dir(dist.path().join(FOLDER))
            .expect("a folder")
            .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
            .collect();
        left.sort();
        let file = &after.get("a.txt").expect("added").file;
        assert_eq!(left, [file.clone(), format!("{file}.br"), format!("{file}.gz")]);
    }
}
