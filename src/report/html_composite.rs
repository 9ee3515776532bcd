//! The narrative of the HTML report with its apparatus. Knows nothing of how sentences are chosen.

use super::{
    composite::{Line, Told, against, composite as chapters, silent_head, speaker},
    html_matters::{isolated, marked},
    html_page::Page,
    html_parts::pieces,
};
use crate::{
    locale::{count, tr},
    statement::Place,
    tables::table::escaped,
};
use std::fmt::Write;

pub(super) fn composite(out: &mut String, page: &Page<'_, '_>) {
    let chapters = chapters(page.report);
    if chapters.is_empty() {
        return;
    }
    let _ = writeln!(
        out,
        "<section id=\"composite\" aria-labelledby=\"h-composite\"><h2 id=\"h-composite\">{}</h2>\n<p>{} {}</p>",
        tr!("report-narrative"),
        tr!("report-narrative-about"),
        tr!("report-not-in-sentence", marked = marked())
    );
    let mut number = 1;
    for chapter in &chapters {
        let _ = writeln!(
            out,
            "<h3 dir=\"auto\">{}</h3>\n<ol class=\"composite\" start=\"{number}\">",
            escaped(&chapter.title)
        );
        for line in &chapter.lines {
            item(out, page, line);
        }
        out.push_str("</ol>\n");
        number += chapter.lines.len();
    }
    out.push_str("</section>\n");
}

fn item(out: &mut String, page: &Page<'_, '_>, line: &Line) {
    let report = page.report;
    let Some(shown) = report.shown(line.place) else { return };
    let all = report.comparison.versions.len();
    let class = match line.told {
        Told::Beside | Told::Alone => "one",
        Told::Point(_) if line.silent.is_empty() => "every",
        Told::Point(_) => "some",
    };
    let _ = write!(
        out,
        "<li class=\"{class}\"><p class=\"line\"{} lang=\"{}\" dir=\"auto\">{}</p>\n<div class=\"notes\">",
        page.quote(&shown),
        escaped(shown.article.language.tag()),
        escaped(shown.words)
    );
    match line.told {
        Told::Point(point) => {
            let _ = write!(
                out,
                "<p><a href=\"#p{}\">{}</a>: {}. <b>{}</b> {}.</p>",
                point + 1,
                tr!("report-point", number = count(point + 1)),
                tr!("report-of-versions", n = count(all - line.silent.len()), all = count(all)),
                tr!("report-said-by"),
                who(page, line.version, line.place)
            );
        }
        Told::Beside | Told::Alone => {
            let _ = write!(out, "<p><b>{}</b> {}.</p>", tr!("report-only"), who(page, line.version, line.place));
        }
    }
    for (version, place) in &line.others {
        let Some(other) = report.shown(*place) else { continue };
        let language = escaped(other.article.language.tag());
        let _ = write!(
            out,
            "<p>{}: <span{} lang=\"{language}\" dir=\"auto\">{}</span></p>",
            who(page, *version, *place),
            page.quote(&other),
            pieces(&against(report, line, *place))
        );
    }
    if !line.silent.is_empty() {
        let names = isolated(report, line.silent.iter().copied());
        let _ = write!(out, "<p class=\"soft\"><b>{}</b> {names}.</p>", silent_head(line));
    }
    out.push_str("</div></li>\n");
}

fn who(page: &Page<'_, '_>, version: usize, place: Place) -> String {
    let (name, voice) = speaker(page.report, version, place);
    let voice = voice.map_or_else(String::new, |voice| format!(" (<bdi>{}</bdi>)", escaped(&voice)));
    format!("<bdi>{}</bdi>{voice} {}", escaped(&name), page.led(place))
}
