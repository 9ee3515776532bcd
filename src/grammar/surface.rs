//! A sentence → the tokens that white space and punctuation show, each language after its habits.

use super::conventions::{Convention, Hyphen};
use crate::text::Span;

/// The tokens of `sentence`, in order; together they hold every character that is not white space.
pub(super) fn tokens(sentence: &str, habits: &Convention) -> Vec<Span> {
    let scanner = Scanner { chars: sentence.char_indices().collect(), text: sentence, habits };
    let mut found = Vec::new();
    let mut at = 0;
    while at < scanner.chars.len() {
        if scanner.at(at).is_whitespace() {
            at += 1;
            continue;
        }
        let end = scanner.token_end(at).max(at + 1);
        found.push(scanner.span(at, end));
        at = end;
    }
    found
}

struct Scanner<'a> {
    chars: Vec<(usize, char)>,
    text: &'a str,
    habits: &'a Convention,
}

/// Signs of which several in a row are one token.
const RUNS: &str = ".!?-—–`'*=_~…)(<>";
const APOSTROPHES: &str = "'’ʼ‘`";

impl Scanner<'_> {
    /// The character at `at`; a space beyond the end.
    fn at(&self, at: usize) -> char {
        self.chars.get(at).map_or(' ', |&(_, c)| c)
    }

    fn byte(&self, at: usize) -> usize {
        self.chars.get(at).map_or(self.text.len(), |&(b, _)| b)
    }

    fn span(&self, start: usize, end: usize) -> Span {
        Span::new(self.byte(start), self.byte(end))
    }

    fn slice(&self, start: usize, end: usize) -> &str {
        self.span(start, end).of(self.text)
    }

    fn lower(&self, start: usize, end: usize) -> String {
        self.slice(start, end).to_lowercase().replace('’', "'")
    }

    /// Letters, digits, and what is written on or inside them.
    fn inner(&self, c: char) -> bool {
        c.is_alphanumeric() || is_mark(c) || self.habits.marks.contains(c)
    }

    fn token_end(&self, at: usize) -> usize {
        if let Some(end) = self.address_end(at) {
            return end;
        }
        let c = self.at(at);
        if self.inner(c) {
            let end = self.core_end(at);
            return self.with_full_stop(at, end);
        }
        if self.opens_a_word(at) {
            return self.core_end(at + 1);
        }
        if c == '-' && at > 0 && self.inverted(at - 1, at) {
            return self.run_end(at + 1);
        }
        let mut end = at + 1;
        if c == '!' || c == '?' {
            while matches!(self.at(end), '!' | '?') {
                end += 1;
            }
        } else if RUNS.contains(c) {
            let limit = if matches!(c, '(' | ')' | '<' | '>') && self.at(end) != c { at + 1 } else { usize::MAX };
            while end < limit && self.at(end) == c {
                end += 1;
            }
        } else if c == '&' && self.at(at + 1) == '#' {
            end = self.entities_end(at).unwrap_or(end);
        }
        end
    }

    /// Web and mail addresses are whole.
    fn address_end(&self, at: usize) -> Option<usize> {
        if !self.at(at).is_ascii_alphanumeric() {
            return None;
        }
        let mut end = at;
        let (mut mail, mut web) = (false, false);
        while end < self.chars.len() && !self.at(end).is_whitespace() {
            mail |= self.at(end) == '@' && end > at && self.at(end + 1).is_alphanumeric();
            web |= self.at(end) == ':' && self.at(end + 1) == '/' && self.at(end + 2) == '/';
            end += 1;
        }
        web |= self.lower(at, at + 4) == "www.";
        if !(mail || web) {
            return None;
        }
        while end > at
            && matches!(self.at(end - 1), '.' | ',' | ';' | ':' | ')' | ']' | '>' | '"' | '»' | '”' | '!' | '?' | '\'')
        {
            end -= 1;
        }
        Some(end)
    }

    /// Character references that were left in the text, such as `&#9;`.
    fn entities_end(&self, at: usize) -> Option<usize> {
        let mut end = at;
        while self.at(end) == '&' && self.at(end + 1) == '#' {
            let mut next = end + 2;
            while self.at(next).is_ascii_digit() {
                next += 1;
            }
            if self.at(next) != ';' {
                break;
            }
            end = next + 1;
        }
        (end > at).then_some(end)
    }

    /// A sign that belongs to the letters after it: `'90`, `#tag`, `@name`, `£90` where units are kept.
    fn opens_a_word(&self, at: usize) -> bool {
        let (before, c, after) = (if at == 0 { ' ' } else { self.at(at - 1) }, self.at(at), self.at(at + 1));
        let fresh = !self.inner(before);
        match c {
            '#' | '@' => fresh && after.is_alphanumeric(),
            '\'' | '’' => {
                after.is_ascii_digit() && fresh
                    || (self.habits.endings.len() > 1
                        && self.habits.endings.contains(&self.lower(at, self.letters_end(at + 1))))
            }
            '$' | '£' | '€' => self.habits.units && after.is_ascii_digit(),
            _ => false,
        }
    }

    fn letters_end(&self, mut at: usize) -> usize {
        while self.at(at).is_alphabetic() {
            at += 1;
        }
        at
    }

    /// The end of a run of letters and digits with what may stand inside it.
    fn core_end(&self, start: usize) -> usize {
        let mut at = start;
        while at < self.chars.len() {
            let c = self.at(at);
            if self.inner(c) {
                at += 1;
                continue;
            }
            if APOSTROPHES.contains(c)
                && at > start
                && let Some(end) = self.elision(start, at)
            {
                return end;
            }
            let (before, after) = (self.at(at.saturating_sub(1)), self.at(at + 1));
            if at == start || !self.inner(after) || !self.joins(before, c, after, start, at) {
                break;
            }
            at += 1;
        }
        if self.habits.units && self.at(start).is_ascii_digit() && matches!(self.at(at), '%' | '％') {
            at += 1;
        }
        self.grouped(start, at)
    }

    /// `10 000` is one number where thousands are parted by spaces.
    fn grouped(&self, start: usize, end: usize) -> usize {
        let number = |from: usize, to: usize| (from..to).all(|i| self.at(i).is_ascii_digit());
        if !self.habits.grouped || end - start > 3 || !number(start, end) {
            return end;
        }
        let mut end = end;
        while self.at(end).is_whitespace() && number(end + 1, end + 4) && !self.inner(self.at(end + 4)) {
            end += 4;
        }
        end
    }

    /// Where a token ends at its apostrophe (`l'`, `dell'`).
    fn elision(&self, start: usize, at: usize) -> Option<usize> {
        let list = &self.habits.elisions;
        if list.is_empty() || self.at(at) == '`' {
            return None;
        }
        let head = self.lower(start, at);
        let whole = self.lower(start, self.run_end(at + 1));
        let known = list.iter().any(|e| e == "*" || *e == head) && head.chars().all(char::is_alphabetic);
        let kept = self.habits.whole.contains(&whole);
        (known && !kept && self.inner(self.at(at + 1))).then_some(at + 1)
    }

    fn joins(&self, before: char, c: char, after: char, start: usize, at: usize) -> bool {
        let (left, right) = (before.is_numeric(), after.is_numeric());
        match c {
            '\'' | '’' | 'ʼ' | '`' | '‘' => true,
            '.' => {
                (left == right) && (left || at - start <= 3 || self.slice(start, at).contains('.') || self.domain(at))
            }
            ',' | '，' => left && right,
            ':' => left && right,
            '/' => left && right,
            '-' | '‑' | '‐' => self.hyphen(left, right, start, at),
            '_' | '\u{200d}' | '\u{200c}' | '\u{ad}' => true,
            '&' => !left && !right && before.is_uppercase() && after.is_uppercase(),
            _ => false,
        }
    }

    /// Whether the letters after the full stop look like the end of a domain name.
    fn domain(&self, at: usize) -> bool {
        matches!(
            self.lower(at + 1, self.letters_end(at + 1)).as_str(),
            "com" | "org" | "net" | "gov" | "edu" | "info" | "ru" | "fr" | "de" | "uk" | "tr" | "am" | "az" | "eu"
        )
    }

    fn hyphen(&self, left: bool, right: bool, start: usize, at: usize) -> bool {
        if left && right {
            return !self.habits.parted_ranges;
        }
        if left && !self.habits.number_endings.is_empty() {
            return self.habits.number_endings.contains(&self.lower(at + 1, self.letters_end(at + 1)));
        }
        if self.inverted(start, at) {
            return false;
        }
        self.habits.hyphen == Hyphen::Keep
    }

    /// Whether the hyphen at `at` ties a pronoun to the verb before it (`dit-il`).
    fn inverted(&self, start: usize, at: usize) -> bool {
        if self.habits.inversions.is_empty() || !self.inner(self.at(start)) {
            return false;
        }
        let rest = self.lower(at + 1, self.run_end(at + 1));
        self.habits.inversions.contains(&rest) && !self.habits.whole.contains(&self.lower(start, self.run_end(at + 1)))
    }

    /// The end of letters and hyphens from `at`.
    fn run_end(&self, mut at: usize) -> usize {
        while self.at(at).is_alphabetic() || (self.at(at) == '-' && self.at(at + 1).is_alphabetic()) {
            at += 1;
        }
        at
    }

    /// Takes a full stop in where it marks an abbreviation or an ordinal, not the end of the sentence.
    fn with_full_stop(&self, start: usize, end: usize) -> usize {
        if self.at(end) != '.' || self.at(end + 1) == '.' {
            return end;
        }
        let core = self.slice(start, end);
        let letters = core.chars().filter(|c| c.is_alphabetic()).count();
        let digits = core.chars().all(char::is_numeric);
        if core.contains('.') && letters > 0 && core.split('.').all(|part| part.chars().count() <= 2) {
            return end + 1;
        }
        if self.closes(end + 1) {
            return end;
        }
        let short = letters > 0 && letters == core.chars().count() && letters <= self.habits.abbreviations;
        if short || (digits && self.habits.ordinals) { end + 1 } else { end }
    }

    /// Whether nothing but closing signs follows.
    fn closes(&self, from: usize) -> bool {
        (from..self.chars.len()).all(|i| self.at(i).is_whitespace() || !self.at(i).is_alphanumeric())
    }
}

/// A mark written on the letter before it.
pub(super) fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{fe0e}' | '\u{fe0f}' | '\u{20e3}' | '\u{1f3fb}'..='\u{1f3ff}')
}
