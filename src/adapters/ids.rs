//! Random names, without anything that only secure contexts have.

/// A random name such as `ev-k3f9m2ab4c1s`: `prefix`, a hyphen and 60 random bits.
pub fn fresh(prefix: &str) -> String {
    let letters = random_bytes().map(letter);
    format!("{prefix}-{}", letters.iter().collect::<String>())
}

/// One of 32 digits and small letters; a byte's low five bits choose.
fn letter(byte: u8) -> char {
    char::from_digit(u32::from(byte & 31), 32).unwrap_or('0')
}

fn random_bytes() -> [u8; 12] {
    let mut bytes = [0; 12];
    let crypto = web_sys::window().and_then(|window| window.crypto().ok());
    let filled = crypto.is_some_and(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).is_ok());
    if !filled {
        // Every browser since 2013 has the above; a name only has to be unique, not secret.
        bytes = bytes.map(|_| (js_sys::Math::random() * 256.0) as u8);
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::letter;

    #[test]
    fn every_byte_has_a_letter_that_is_safe_in_a_key() {
        for byte in 0..=u8::MAX {
            assert!(matches!(letter(byte), '0'..='9' | 'a'..='v'), "{byte}");
        }
    }
}
