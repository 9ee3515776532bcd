//! A walk over XML that resolves no entity but the five of XML and numbers.

use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};

/// What a walk over XML meets; names without their prefixes.
pub enum Xml<'a> {
    /// An element begins; its attributes are read with [`attribute`].
    Start(&'a str, &'a BytesStart<'a>),
    /// An element ends.
    End(&'a str),
    /// Letters between tags, references resolved.
    Text(&'a str),
}

/// Walks over XML from start to end, or to where it breaks.
pub fn each(xml: &str, mut visit: impl FnMut(Xml<'_>)) {
    let mut reader = Reader::from_str(xml);
    reader.config_mut().check_end_names = false;
    loop {
        match reader.read_event() {
            Ok(Event::Start(e)) => visit(Xml::Start(&String::from_utf8_lossy(e.local_name().as_ref()), &e)),
            Ok(Event::Empty(e)) => {
                let name = String::from_utf8_lossy(e.local_name().as_ref()).into_owned();
                visit(Xml::Start(&name, &e));
                visit(Xml::End(&name));
            }
            Ok(Event::End(e)) => visit(Xml::End(&String::from_utf8_lossy(e.local_name().as_ref()))),
            Ok(Event::Text(e)) => visit(Xml::Text(&String::from_utf8_lossy(&e))),
            Ok(Event::CData(e)) => visit(Xml::Text(&String::from_utf8_lossy(&e))),
            Ok(Event::GeneralRef(e)) => {
                if let Some(c) = reference(&String::from_utf8_lossy(&e)) {
                    visit(Xml::Text(c.encode_utf8(&mut [0; 4])));
                }
            }
            Ok(Event::Eof) | Err(_) => return,
            Ok(_) => {}
        }
    }
}

/// The character of a reference: the five of XML and numbers, nothing that a document declares.
fn reference(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
    })
}

/// The value of an element's attribute, by its name without a prefix.
#[must_use]
pub fn attribute(e: &BytesStart<'_>, local: &[u8]) -> Option<String> {
    let found = e.attributes().with_checks(false).flatten().find(|a| a.key.local_name().as_ref() == local)?;
    Some(resolved(&String::from_utf8_lossy(&found.value)))
}

/// A value with its references resolved; what is no reference, such as a bare `&` in an address, stays as it is.
fn resolved(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    let mut rest = value;
    while let Some(at) = rest.find('&') {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.find(';');
        let letter = end.and_then(|end| reference(&rest[1..end]));
        text.push(letter.unwrap_or('&'));
        rest = &rest[if letter.is_some() { end.map_or(1, |end| end + 1) } else { 1 }..];
    }
    text + rest
}
