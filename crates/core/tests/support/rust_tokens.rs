//! Cuts Rust source into the few kinds of tokens that a search for texts needs; comments and tests fall away.

/// A token. Literals other than strings count as words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Token {
    /// An identifier, keyword, number or lifetime.
    Word(String),
    /// The content of a string literal, simple escapes resolved.
    Text(String),
    /// A single character of punctuation.
    Mark(char),
}

impl Token {
    pub(crate) fn is_mark(&self, mark: char) -> bool {
        *self == Self::Mark(mark)
    }

    pub(crate) fn word(&self) -> Option<&str> {
        match self {
            Self::Word(word) => Some(word),
            _ => None,
        }
    }

    pub(crate) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// The tokens of `source` up to its tests: a `#[cfg(test)]` module stands last in a file.
pub(crate) fn tokens(source: &str) -> Vec<Token> {
    let source = source.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let chars: Vec<char> = source.chars().collect();
    let mut reader = Reader { chars, at: 0 };
    std::iter::from_fn(|| reader.next()).collect()
}

struct Reader {
    chars: Vec<char>,
    at: usize,
}

impl Reader {
    fn peek(&self, ahead: usize) -> char {
        self.chars.get(self.at + ahead).copied().unwrap_or('\0')
    }

    fn next(&mut self) -> Option<Token> {
        self.skip_blanks();
        if self.at >= self.chars.len() {
            return None;
        }
        if let Some(text) = self.raw_text() {
            return Some(Token::Text(text));
        }
        match self.peek(0) {
            '"' => Some(Token::Text(self.plain_text())),
            'b' if self.peek(1) == '"' => {
                self.at += 1;
                Some(Token::Text(self.plain_text()))
            }
            '\'' => Some(self.char_or_lifetime()),
            c if is_word(c) => Some(Token::Word(self.word())),
            c => {
                self.at += 1;
                Some(Token::Mark(c))
            }
        }
    }

    fn skip_blanks(&mut self) {
        loop {
            match (self.peek(0), self.peek(1)) {
                ('/', '/') => self.skip_until(|reader| reader.peek(0) == '\n'),
                ('/', '*') => self.skip_comment(),
                (c, _) if c.is_whitespace() => self.at += 1,
                _ => return,
            }
        }
    }

    fn skip_until(&mut self, end: impl Fn(&Self) -> bool) {
        while self.at < self.chars.len() && !end(self) {
            self.at += 1;
        }
    }

    fn skip_comment(&mut self) {
        let mut depth = 0;
        while self.at < self.chars.len() {
            match (self.peek(0), self.peek(1)) {
                ('/', '*') => (depth, self.at) = (depth + 1, self.at + 2),
                ('*', '/') => (depth, self.at) = (depth - 1, self.at + 2),
                _ => self.at += 1,
            }
            if depth == 0 {
                return;
            }
        }
    }

    fn word(&mut self) -> String {
        let begin = self.at;
        self.skip_until(|reader| !is_word(reader.peek(0)));
        self.chars[begin..self.at].iter().collect()
    }

    /// `r"…"`, `r#"…"#` and so on.
    fn raw_text(&mut self) -> Option<String> {
        let mut ahead = usize::from(self.peek(0) == 'b');
        if self.peek(ahead) != 'r' {
            return None;
        }
        ahead += 1;
        let n_hashes = (0..).take_while(|n| self.peek(ahead + n) == '#').count();
        if self.peek(ahead + n_hashes) != '"' {
            return None;
        }
        self.at += ahead + n_hashes + 1;
        let begin = self.at;
        let closes = |reader: &Self| reader.peek(0) == '"' && (1..=n_hashes).all(|n| reader.peek(n) == '#');
        self.skip_until(closes);
        let text = self.chars[begin..self.at].iter().collect();
        self.at += n_hashes + 1;
        Some(text)
    }

    fn plain_text(&mut self) -> String {
        self.at += 1;
        let mut text = String::new();
        while self.at < self.chars.len() && self.peek(0) != '"' {
            if self.peek(0) == '\\' {
                self.at += 1;
            }
            text.push(self.peek(0));
            self.at += 1;
        }
        self.at += 1;
        text
    }

    fn char_or_lifetime(&mut self) -> Token {
        if self.peek(1) == '\\' {
            self.at += 3;
            self.skip_until(|reader| reader.peek(0) == '\'');
            self.at += 1;
            return Token::Word("char".into());
        }
        if self.peek(2) == '\'' {
            self.at += 3;
            return Token::Word("char".into());
        }
        self.at += 1;
        Token::Word(self.word())
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Where the bracket that opens at `open` closes, and the commas directly within it.
pub(crate) fn closing(tokens: &[Token], open: usize) -> (usize, Vec<usize>) {
    let (mut depth, mut commas) = (0, Vec::new());
    for (at, token) in tokens.iter().enumerate().skip(open) {
        match token {
            Token::Mark('(' | '[' | '{') => depth += 1,
            Token::Mark(')' | ']' | '}') => depth -= 1,
            Token::Mark(',') if depth == 1 => commas.push(at),
            _ => {}
        }
        if depth == 0 {
            return (at, commas);
        }
    }
    (tokens.len(), commas)
}

/// The arguments of the call whose bracket opens at `open`.
pub(crate) fn arguments(tokens: &[Token], open: usize) -> Vec<&[Token]> {
    let (close, commas) = closing(tokens, open);
    let mut begin = open + 1;
    let mut arguments = Vec::new();
    for end in commas.into_iter().chain([close]) {
        if begin < end {
            arguments.push(&tokens[begin..end]);
        }
        begin = end + 1;
    }
    arguments
}
