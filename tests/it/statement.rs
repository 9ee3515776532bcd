//! One sentence with two voices gives two statements; roles give kinds.

use super::attribution::attribute;
use counterpoint::{lexicon::Lexicons, statement::sentences};
use expect_test::{Expect, expect};

fn check(text: &str, expected: Expect) {
    let article = super::attribution::article("en", text);
    let attributed = attribute(&article, &sentences(&article), None, None, &Lexicons::shipped());
    let lines = attributed.statements.iter().map(|s| format!("{:?}: {}\n", s.kind, s.span.of(&article.body)));
    expected.assert_eq(&lines.collect::<String>());
}

#[test]
fn two_voices_in_one_sentence_are_two_statements() {
    check(
        "“The port is shut until Monday morning,” Morn said, while “the port is open to everybody,” Reed said.",
        expect![[r#"
        Direct: “The port is shut until Monday morning,” Morn said,
        Direct: while “the port is open to everybody,” Reed said.
    "#]],
    );
    check(
        "# Port shut\nMorn said the port was shut. It rained.",
        expect![[r#"
        Heading: # Port shut
        Indirect: Morn said the port was shut.
        Narration: It rained.
    "#]],
    );
    check(
        "Morn said that the port was shut, adding that three ships were waiting outside.",
        expect![[r#"
        Indirect: Morn said that the port was shut, adding that three ships were waiting outside.
    "#]],
    );
}
