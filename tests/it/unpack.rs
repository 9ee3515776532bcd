//! Hostile files: what unpacks, nests or repeats beyond any document is bounded and named; so is what is locked.

use crate::article::{assert_lawful, read_one};
use counterpoint::import;
use pdf_extract::{Dictionary, Document, EncryptionState, EncryptionVersion, Object, Permissions, SaveOptions, Stream};
use proptest::prelude::*;
use std::sync::LazyLock;

/// The code of the problem that a file without articles is told by.
fn code(name: &str, bytes: &[u8]) -> String {
    let import = import::read(name, bytes);
    assert_eq!(import.articles, [], "{name}");
    assert!(import.problems[0].message.to_string().contains(name), "{}", import.problems[0].message);
    import.problems[0].code.clone()
}

#[test]
fn hostile_files_are_bounded() {
    let deep =
        format!("<html><body>{}<p>It rained in Vell on Friday, and the river rose.</p>", "<div>".repeat(100_000));
    let import = import::read("deep.html", deep.as_bytes());
    assert_eq!(import.problems[0].code, "too-deep");
    assert!(import.articles[0].body.contains("It rained in Vell"));
    let nested = format!("[{}", "[".repeat(100_000));
    assert_eq!(import::read("deep.json", nested.as_bytes()).problems[0].code, "bad-json");
    let groups = format!("{{\\rtf1 {} It rained.", "{".repeat(100_000));
    assert_eq!(&*import::read("deep.rtf", groups.as_bytes()).articles[0].body, "It rained.");
    let line = "rain ".repeat(200_000);
    assert_eq!(import::read("line.txt", line.as_bytes()).articles.len(), 1);
    let entity = b"<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><html><body><p>&e; It rained in Vell.</p></body></html>";
    assert!(import::read("e.xhtml", entity).articles[0].body.ends_with("&e; It rained in Vell."));
}

/// A PDF of these objects, the first of them its catalogue.
pub(crate) fn pdf(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut file = b"%PDF-1.4\n".to_vec();
    let mut places = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        places.push(file.len());
        file.extend_from_slice(format!("{} 0 obj\n", index + 1).as_bytes());
        file.extend_from_slice(object);
        file.extend_from_slice(b"\nendobj\n");
    }
    let start = file.len();
    file.extend_from_slice(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).as_bytes());
    places.iter().for_each(|at| file.extend_from_slice(format!("{at:010} 00000 n \n").as_bytes()));
    let size = objects.len() + 1;
    file.extend_from_slice(format!("trailer<</Size {size}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF").as_bytes());
    file
}

pub(crate) fn stream(head: &str, content: &[u8]) -> Vec<u8> {
    let mut object = format!("<<{head}/Length {}>>stream\n", content.len()).into_bytes();
    object.extend_from_slice(content);
    object.extend_from_slice(b"\nendstream");
    object
}

/// A PDF of one page with that content, and more objects from number 5 on.
pub(crate) fn one_page(resources: &str, contents: &str, content: Vec<u8>, more: &[Vec<u8>]) -> Vec<u8> {
    let fonts = if resources.contains("/Font<<") { "" } else { "/Font<</F 5 0 R>>" };
    let page = format!(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents {contents}/Resources<<{resources}{fonts}>>>>"
    );
    let font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_vec();
    let mut objects = vec![b"<</Type/Catalog/Pages 2 0 R>>".to_vec(), b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec()];
    objects.extend([page.into_bytes(), content, font]);
    objects.extend_from_slice(more);
    pdf(&objects)
}

/// A PDF of one page that says that.
pub(crate) fn page_with_text(text: &str) -> Vec<u8> {
    one_page("", "4 0 R", stream("", format!("BT /F 12 Tf 72 700 Td ({text}) Tj ET").as_bytes()), &[])
}

pub(crate) fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    std::io::Write::write_all(&mut packed, bytes).unwrap();
    packed.finish().unwrap()
}

#[test]
fn a_hostile_pdf_is_named_and_bounded() {
    let said = "The harbour of Vell was closed on Friday, the mayor said.";
    assert_eq!(&*read_one("sound.pdf", &page_with_text(said)).body, said);
    let spaces = packed(&vec![b' '; 40 << 20]);
    assert_eq!(code("bomb.pdf", &one_page("", "4 0 R", stream("/Filter/FlateDecode", &spaces), &[])), "pdf-too-large");
    let itself = stream("/Type/XObject/Subtype/Form/Resources<</XObject<</I 6 0 R>>>>", b"/I Do");
    let calls = |content: &[u8], more: &[Vec<u8>]| one_page("/XObject<</I 6 0 R>>", "4 0 R", stream("", content), more);
    assert_eq!(code("circle.pdf", &calls(b"/I Do", &[itself])), "bad-pdf");
    let again = |next: usize| {
        stream(&format!("/Type/XObject/Subtype/Form/Resources<</XObject<</I {next} 0 R>>>>"), &b"/I Do ".repeat(99))
    };
    let laughs: Vec<Vec<u8>> = (7..15).map(again).chain([stream("/Type/XObject/Subtype/Form", b"q Q")]).collect();
    assert_eq!(code("laughs.pdf", &calls(b"/I Do", &laughs)), "bad-pdf");
    let often = format!("[{}]", "4 0 R ".repeat(200_000));
    assert_eq!(code("often.pdf", &one_page("", &often, stream("", &b"q Q ".repeat(100)), &[])), "bad-pdf");
    assert_eq!(
        code(
            "folders.pdf",
            &pdf(&[
                b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
                b"<</Type/Pages/Kids[3 0 R]/Count 1/Parent 2 0 R>>".to_vec(),
                b"<</Type/Page/Parent 2 0 R/Contents 4 0 R>>".to_vec(),
                stream("", b"BT ET"),
            ])
        ),
        "bad-pdf"
    );
    let picture = stream("/Type/XObject/Subtype/Image/Width 1/Height 1", b"\xff\xd8 no language at all (");
    assert_eq!(code("scan.pdf", &calls(b"/I Do", std::slice::from_ref(&picture))), "scanned-pdf");
    let with_picture = calls(format!("/I Do BT /F 12 Tf 72 700 Td ({said}) Tj ET").as_bytes(), &[picture]);
    assert_eq!(&*read_one("picture.pdf", &with_picture).body, said);
    let tables = [
        "1 beginbfrange <00000000> <ffffffff> <0041> endbfrange",
        "codebeginbfrange <0001> <0041> <0002> <0042> 1 beginbfrange <0003> <99999909> <0061> endbfrange",
        "2 beginbfrange <01> <02> [[<0041>] <0042>] <00000003> <99999909> <0061> endbfrange",
        "1 beginbfrange (\\000) (\\377\\377\\377\\377) <0061> endbfrange",
    ];
    let font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 7 0 R>>".to_vec();
    let shown = stream("", format!("BT /G 12 Tf 72 700 Td ({said}) Tj ET").as_bytes());
    for table in tables {
        let objects = [font.clone(), stream("", table.as_bytes())];
        // What is read of it is not said here; that it ends is.
        drop(import::read("endless.pdf", &one_page("/Font<</G 6 0 R>>", "4 0 R", shown.clone(), &objects)));
    }
}

#[test]
fn archives_are_unpacked_to_one_limit_for_all_their_parts() {
    let chapter = format!("<html><body><p>{}</p></body></html>", "It rained in Vell on Friday. ".repeat(1 << 18));
    let manifest: String = (0..12).map(|n| format!("<item id=\"c{n}\" href=\"c{n}.xhtml\"/>")).collect();
    let spine: String = (0..4_000).map(|n| format!("<itemref idref=\"c{}\"/>", n % 12)).collect();
    let package = format!("<package><manifest>{manifest}</manifest><spine>{spine}</spine></package>");
    let container = "<container><rootfiles><rootfile full-path=\"o.opf\"/></rootfiles></container>";
    let mut file = std::io::Cursor::new(Vec::new());
    let mut archive = zip::ZipWriter::new(&mut file);
    let mut put = |name: &str, content: &str| {
        archive.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        std::io::Write::write_all(&mut archive, content.as_bytes()).unwrap();
    };
    put("mimetype", "application/epub+zip");
    put("META-INF/container.xml", container);
    put("o.opf", &package);
    (0..12).for_each(|n| put(&format!("c{n}.xhtml"), &chapter));
    archive.finish().unwrap();
    assert_eq!(import::read("many.epub", file.get_ref()).problems[0].code, "archive-too-large");
    let page = {
        let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        std::io::Write::write_all(
            &mut packed,
            &[&b"<html><p>It rained in Vell.</p>"[..], &vec![b' '; 11 << 20]].concat(),
        )
        .unwrap();
        packed.finish().unwrap()
    };
    let head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n";
    let length = head.len() + page.len();
    let record = [
        format!("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: {length}\r\n\r\n").as_bytes(),
        head,
        &page,
        b"\r\n\r\n",
    ]
    .concat();
    let import = import::read("many.warc", &record.repeat(20));
    assert_eq!(import.problems[0].code, "archive-too-large");
    assert!((3..=8).contains(&import.articles.len()), "{}", import.articles.len());
}

#[test]
fn texts_that_are_no_article_are_named() {
    for (name, text, code) in [
        ("long.txt", "It rained in Vell on Friday. ".repeat(300_000), "too-long"),
        ("long.html", format!("<html><body><p>{}</p>", "It rained in Vell on Friday. ".repeat(300_000)), "too-long"),
        ("lines.txt", "It rained.\n".repeat(100_001), "too-many-paragraphs"),
    ] {
        let import = import::read(name, text.as_bytes());
        assert_eq!((import.articles.len(), import.problems[0].code.as_str()), (0, code), "{name}");
        assert!(import.problems[0].message.to_string().starts_with(name));
    }
}

#[test]
fn a_page_too_much_for_the_reader_view_is_read_without_it() {
    let signs =
        format!("<html><body><p>It rained in Vell on Friday, and {}the river rose.</p>", "&amp;".repeat(40_000));
    assert!(import::read("signs.html", signs.as_bytes()).articles[0].body.ends_with("the river rose."));
    let rows = format!("<html><body>{}<p>It rained in Vell on Friday.</p>", "<ul><li>".repeat(60_000));
    assert!(import::read("rows.html", rows.as_bytes()).articles[0].body.ends_with("It rained in Vell on Friday."));
    let opened = "<".repeat(1 << 20);
    drop(import::read("open.html", format!("<html><p>{opened}</p>").as_bytes()));
}

#[test]
fn a_document_that_was_cut_off_gives_what_is_there() {
    let mut file = std::io::Cursor::new(Vec::new());
    let mut archive = zip::ZipWriter::new(&mut file);
    archive.start_file("word/document.xml", zip::write::SimpleFileOptions::default()).unwrap();
    std::io::Write::write_all(&mut archive, b"<w:document><w:body><w:p><w:t>It rained in Vell").unwrap();
    archive.finish().unwrap();
    assert_eq!(&*read_one("cut.docx", file.get_ref()).body, "It rained in Vell");
}

#[test]
fn an_archive_that_unpacks_to_too_much_is_refused() {
    let mut packed = std::io::Cursor::new(Vec::new());
    let mut archive = zip::ZipWriter::new(&mut packed);
    archive.start_file("word/document.xml", zip::write::SimpleFileOptions::default()).unwrap();
    let zeros = vec![b' '; 1 << 20];
    for _ in 0..65 {
        std::io::Write::write_all(&mut archive, &zeros).unwrap();
    }
    archive.finish().unwrap();
    assert_eq!(import::read("bomb.docx", packed.get_ref()).problems[0].code, "archive-too-large");
}

/// The file encrypted (RC4, 128 bits) for readers that know the password.
fn encrypted(file: &[u8], password: &str) -> Vec<u8> {
    let mut document = Document::load_mem(file).unwrap();
    encrypt(&mut document, password);
    saved(&mut document)
}

fn encrypt(document: &mut Document, password: &str) {
    let id = || Object::string_literal(*b"0123456789abcdef");
    document.trailer.set("ID", vec![id(), id()]);
    let version = EncryptionVersion::V2 {
        document,
        owner_password: "owner",
        user_password: password,
        key_length: 128,
        permissions: Permissions::all(),
    };
    let state = EncryptionState::try_from(version).unwrap();
    document.encrypt(&state).unwrap();
}

fn saved(document: &mut Document) -> Vec<u8> {
    let mut file = Vec::new();
    document.save_to(&mut file).unwrap();
    file
}

#[test]
fn encrypted_pdfs_are_read_without_a_password_or_named() {
    let said = "The harbour of Vell was closed on Friday, the mayor said.";
    let plain = page_with_text(said);
    assert!(!String::from_utf8_lossy(&encrypted(&plain, "")).contains("harbour"), "it is encrypted");
    assert_eq!(&*read_one("open.pdf", &encrypted(&plain, "")).body, said);
    assert_eq!(code("locked.pdf", &encrypted(&plain, "secret")), "locked-pdf");
}

/// A part that holds objects packed together, of that content and that packing.
fn objects(packing: &str, content: &[u8]) -> Vec<u8> {
    stream(&format!("/Type/ObjStm/N 1/First 4{packing}"), content)
}

#[test]
fn what_is_packed_in_a_pdf_is_bounded_however_it_is_hidden() {
    let spaces = [&b"9 0 "[..], &vec![b' '; 40 << 20]].concat();
    let bomb = packed(&spaces);
    let with = |part: Vec<u8>| one_page("", "4 0 R", stream("", b"BT ET"), &[part]);
    let page = one_page("", "4 0 R", stream("/Filter/FlateDecode", &bomb), &[]);
    assert_eq!(code("encrypted.pdf", &encrypted(&page, "")), "pdf-too-large");
    assert_eq!(code("objects.pdf", &with(objects("/Filter/FlateDecode", &bomb))), "pdf-too-large");
    let mut document = Document::load_mem(&with(stream("", b"q Q"))).unwrap();
    let mut hidden = Stream::new(Dictionary::new(), bomb.clone());
    hidden.dict.set("Filter", "FlateDecode");
    hidden.dict.set("Type", "ObjStn"); // what is called ObjStm would not be saved
    hidden.dict.set("N", 1);
    hidden.dict.set("First", 4);
    document.add_object(hidden);
    encrypt(&mut document, "");
    let mut both = saved(&mut document);
    let name = memchr::memmem::find(&both, b"/ObjStn").unwrap();
    both[name + 6] = b'm';
    assert_eq!(code("both.pdf", &both), "pdf-too-large");
    // A name may be written in numbers, and a packing may say that it looks back less far.
    assert_eq!(code("numbers.pdf", &with(objects("/#46ilt#65r/FlateDecode", &bomb))), "pdf-too-large");
    let small_window = [&[0x58, 0x85][..], &bomb[2..]].concat();
    assert_eq!(code("window.pdf", &with(objects("/Filter/FlateDecode", &small_window))), "pdf-too-large");
    // Ten thousand objects that all claim one long list.
    let index: String = (0..10_000).map(|number| format!("{} 0 ", 100 + number)).collect();
    let list = format!("{index}[{}]", "0 ".repeat(500_000));
    let head = format!("/Type/ObjStm/N 10000/First {}/Filter/FlateDecode", index.len());
    assert_eq!(code("claims.pdf", &with(stream(&head, &packed(list.as_bytes())))), "pdf-too-large");
}

#[test]
fn objects_that_are_packed_together_are_found() {
    let said = "The harbour of Vell was closed on Friday, the mayor said.";
    let mut document = Document::load_mem(&page_with_text(said)).unwrap();
    let mut file = Vec::new();
    document
        .save_with_options(&mut file, SaveOptions::builder().use_object_streams(true).use_xref_streams(true).build())
        .unwrap();
    assert!(memchr::memmem::find(&file, b"/ObjStm").is_some());
    assert_eq!(&*read_one("modern.pdf", &file).body, said);
}

/// A zip archive of these parts; `change` may then damage its bytes.
fn zipped(parts: &[(&str, &[u8])], change: impl Fn(&mut Vec<u8>)) -> Vec<u8> {
    let mut file = std::io::Cursor::new(Vec::new());
    let mut archive = zip::ZipWriter::new(&mut file);
    for (name, content) in parts {
        archive.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        std::io::Write::write_all(&mut archive, content).unwrap();
    }
    archive.finish().unwrap();
    let mut bytes = file.into_inner();
    change(&mut bytes);
    bytes
}

const WORD: &str = "word/document.xml";

/// Writes a number at `at` behind each mark: in the lists of an archive, that is.
fn overwrite(bytes: &mut [u8], mark: &[u8], at: usize, number: u32) {
    let places: Vec<usize> = memchr::memmem::find_iter(bytes, mark).collect();
    for place in places {
        bytes[place + at..place + at + 4].copy_from_slice(&number.to_le_bytes());
    }
}

#[test]
fn parts_that_lie_about_their_size_are_bounded_and_named() {
    let page = b"<w:document><w:body><w:p><w:t>It rained in Vell.</w:t></w:p></w:body></w:document>";
    let bomb = [&page[..40], &vec![b' '; 70 << 20]].concat();
    for claimed in [0, 10, u32::MAX - 1] {
        let lies = |bytes: &mut Vec<u8>| {
            overwrite(bytes, b"PK\x01\x02", 24, claimed);
            overwrite(bytes, b"PK\x03\x04", 22, claimed);
        };
        let found = code("bomb.docx", &zipped(&[(WORD, &bomb)], lies));
        assert!(matches!(found.as_str(), "archive-too-large" | "damaged-archive"), "{claimed}: {found}");
        let small = import::read("small.docx", &zipped(&[(WORD, page)], lies));
        let told = small.problems.iter().all(|problem| problem.code == "damaged-archive");
        assert!(told && (small.articles.len() == 1) != (small.problems.len() == 1), "{claimed}: {:?}", small.problems);
    }
    let wrong_sum = zipped(&[(WORD, page)], |bytes| {
        overwrite(bytes, b"PK\x01\x02", 16, 7);
        overwrite(bytes, b"PK\x03\x04", 14, 7);
    });
    assert_eq!(code("sum.docx", &wrong_sum), "damaged-archive");
    let many: Vec<String> = (0..5_000).map(|number| format!("part{number}")).collect();
    let parts: Vec<(&str, &[u8])> = many.iter().map(|name| (name.as_str(), &b""[..])).collect();
    assert_eq!(code("many.docx", &zipped(&parts, |_| ())), "archive-too-large");
}

#[test]
fn locked_documents_are_named() {
    let lock = |bytes: &mut Vec<u8>| {
        for (mark, at) in [(&b"PK\x01\x02"[..], 8), (b"PK\x03\x04", 6)] {
            let places: Vec<usize> = memchr::memmem::find_iter(bytes, mark).collect();
            places.iter().for_each(|place| bytes[place + at] |= 1);
        }
    };
    assert_eq!(code("locked.docx", &zipped(&[(WORD, b"<w:document/>")], lock)), "locked-document");
    let wrapper: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(code("locked.docx", &[&b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"[..], &wrapper].concat()), "locked-document");
    let manifest = br#"<manifest:manifest><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>"#;
    let mimetype = b"application/vnd.oasis.opendocument.text";
    let parts: [(&str, &[u8]); 3] =
        [("mimetype", mimetype), ("content.xml", b"\x8a\x01noise"), ("META-INF/manifest.xml", manifest)];
    assert_eq!(code("locked.odt", &zipped(&parts, |_| ())), "locked-document");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn any_change_to_an_encrypted_pdf_is_survived(at in 0.0..1.0_f64, byte: u8, cut in 0.5..1.0_f64) {
        static FILE: LazyLock<Vec<u8>> = LazyLock::new(|| encrypted(&page_with_text("It rained in Vell on Friday."), ""));
        let mut bytes = FILE.clone();
        let place = (at * bytes.len() as f64) as usize;
        bytes[place] = byte;
        bytes.truncate((cut * bytes.len() as f64) as usize + 1);
        let import = import::read("x.pdf", &bytes);
        prop_assert!(import.articles.len() + import.problems.len() > 0);
        import.articles.iter().for_each(assert_lawful);
    }

    #[test]
    fn any_lie_in_the_list_of_an_archive_is_survived(at in 0_usize..46, number: u32) {
        let page = b"<w:document><w:body><w:p><w:t>It rained in Vell.</w:t></w:p></w:body></w:document>";
        let bytes = zipped(&[(WORD, page)], |bytes| {
            let list = memchr::memmem::find(bytes, b"PK\x01\x02").unwrap();
            bytes[list + at..list + at + 4].copy_from_slice(&number.to_le_bytes());
        });
        let import = import::read("x.docx", &bytes);
        prop_assert!(import.articles.len() + import.problems.len() > 0);
        import.articles.iter().for_each(assert_lawful);
    }
}

#[test]
fn references_in_attributes_are_resolved_as_in_text() {
    let xml = "<a name=\"&quot;Caf&#233;&quot; &lt;A&amp;B&gt; &#x2014; AT&T &odd; &\"/>";
    let mut found = Vec::new();
    counterpoint::unpack::each(xml, |met| {
        if let counterpoint::unpack::Xml::Start(_, element) = met {
            found.extend(counterpoint::unpack::attribute(element, b"name"));
        }
    });
    assert_eq!(found, ["\"Café\" <A&B> — AT&T &odd; &"]);
}
