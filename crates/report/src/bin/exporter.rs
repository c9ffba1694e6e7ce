//! The exporter module that the app loads into a worker when a report is asked for.

#[cfg(target_arch = "wasm32")]
#[expect(unreachable_pub, reason = "what wasm-bindgen exports has to be public")]
mod worker {
    use js_sys::{Error, Function, Uint8Array};
    use plumbline_report::request::Request;
    use plumbline_report::{Document, FontFiles, PdfOptions, agreement_pdf, pdf};
    use wasm_bindgen::JsValue;
    use wasm_bindgen::prelude::wasm_bindgen;

    /// Makes the PDF that `request` (JSON, see `plumbline_report::request::Request`) asks for.
    ///
    /// `fonts` are the bytes of the five cuts in the order of `plumbline_report::FONT_FILES`; `progress` is called with
    /// steps done and steps in all.
    ///
    /// # Errors
    /// A JavaScript `Error` whose message is for logs.
    #[wasm_bindgen]
    pub fn export_pdf(
        request: &str,
        fonts: Vec<Uint8Array>,
        progress: &Function,
    ) -> Result<Uint8Array, JsValue> {
        let request = Request::parse(request).map_err(error)?;
        let bytes: Vec<Vec<u8>> = fonts.iter().map(Uint8Array::to_vec).collect();
        let cut = |idx: usize| bytes.get(idx).map(Vec::as_slice).unwrap_or_default();
        let fonts = FontFiles(std::array::from_fn(cut));
        let options = PdfOptions { page: request.options.page, fonts };
        let mut report_progress = |done: usize, total: usize| {
            // A listener that fails must not stop the report.
            let _ = progress.call2(&JsValue::NULL, &(done as u32).into(), &(total as u32).into());
        };
        let bytes = match request.document {
            Document::GapReport => {
                pdf(&request.report().map_err(error)?, &options, &mut report_progress).map_err(error)?
            }
            Document::AlignmentAgreement => {
                agreement_pdf(&request.agreement().map_err(error)?, &options, &mut report_progress)
                    .map_err(error)?
            }
        };
        Ok(Uint8Array::from(bytes.as_slice()))
    }

    /// The font files to fetch, in the order in which [`export_pdf`] takes them.
    #[wasm_bindgen]
    pub fn font_files() -> Vec<String> {
        plumbline_report::FONT_FILES.map(str::to_owned).into()
    }

    fn error(err: impl std::error::Error) -> JsValue {
        let mut message = err.to_string();
        let mut source = err.source();
        while let Some(cause) = source {
            message = format!("{message}: {cause}");
            source = cause.source();
        }
        Error::new(&message).into()
    }
}

fn main() {}
