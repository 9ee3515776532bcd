//! Who says what: golden texts with the voices in the margin, small trees, the lists themselves.

use counterpoint::{
    article::{Article, ArticleId, Block, Origin, Role},
    attribution::{self, Attributed},
    grammar::{Tree, Upos, Word},
    lexicon::{Info, Lexicons, Part},
    project::Aliases,
    speaker::{self, Voice},
    statement::{Kind, Sentence, sentences},
    tagger::Tagged,
    text::{Language, Span, Token, Words, fold, tokens},
};
use expect_test::{Expect, expect};
use proptest::prelude::*;
use std::sync::{Arc, LazyLock};

static LEXICONS: LazyLock<Lexicons> = LazyLock::new(Lexicons::shipped);

pub(crate) fn article(language: &str, text: &str) -> Article {
    let mut blocks = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let span = Span::new(at, at + line.len()).trimmed(text);
        let role = if span.of(text).starts_with("# ") { Role::Heading } else { Role::Paragraph };
        if !span.is_empty() {
            blocks.push(Block { span, role });
        }
        at += line.len();
    }
    Article {
        id: ArticleId::new("a1"),
        outlet: None,
        title: None,
        byline: None,
        published: None,
        language: Language::new(language),
        url: None,
        origin: Origin::default(),
        repairs: Vec::new(),
        body: text.into(),
        blocks,
        sentences: None,
        pages: Vec::new(),
    }
}

/// The words of an article's sentences.
pub(crate) fn words(article: &Article, sentences: &[Sentence]) -> Words {
    Words::new(&article.body, sentences.iter().map(|sentence| sentence.span))
}

/// What is attributed in an article whose words nobody has read yet.
pub(crate) fn attribute(
    article: &Article,
    sentences: &[Sentence],
    trees: Option<&[Arc<Tree>]>,
    tagged: Option<&[Arc<Vec<Tagged>>]>,
    lexicons: &Lexicons,
) -> Attributed {
    attribution::attribute(article, sentences, &words(article, sentences), trees, tagged, lexicons)
}

/// The voices of articles whose words nobody has read yet.
pub(crate) fn identify(
    articles: &mut [(&Article, &mut Attributed)],
    aliases: &Aliases,
    lexicons: &Lexicons,
) -> Vec<Voice> {
    let read: Vec<Words> = articles.iter().map(|(article, _)| words(article, &sentences(article))).collect();
    let with_words = articles.iter_mut().zip(&read);
    let mut heard: Vec<_> =
        with_words.map(|((article, attributed), words)| (*article, words, &mut **attributed)).collect();
    speaker::identify(&mut heard, aliases, lexicons)
}

fn read(article: &Article, aliases: &Aliases) -> (Attributed, Vec<Voice>) {
    let sentences = sentences(article);
    let mut attributed = attribute(article, &sentences, None, None, &LEXICONS);
    let voices = identify(&mut [(article, &mut attributed)], aliases, &LEXICONS);
    (attributed, voices)
}

/// One line a statement: voice (side, relays), kind, the first words.
pub(crate) fn margin(article: &Article, attributed: &Attributed, voices: &[Voice]) -> String {
    let mut out = String::new();
    for statement in &attributed.statements {
        let voice = statement.voice.map(|v| &voices[v as usize]);
        let mut who = voice.map_or("–".to_owned(), |v| v.name.clone());
        if let Some(side) = voice.and_then(|v| v.side.as_ref()) {
            who += &format!(" [{side}]");
        }
        let via = statement.attribution.map(|a| &attributed.attributions[a as usize].via);
        for relay in via.into_iter().flatten() {
            who += &format!(" via {}", voices[*relay as usize].name);
        }
        let words: String = statement.span.of(&article.body).chars().take(44).collect();
        out += &format!("{who} · {:?} · {words}\n", statement.kind);
    }
    out
}

fn check(language: &str, text: &str, expected: Expect) {
    let article = article(language, text);
    let (attributed, voices) = read(&article, &Aliases::default());
    expected.assert_eq(&margin(&article, &attributed, &voices));
}

#[test]
fn english_storm_in_a_harbour() {
    check(
        "en",
        "# Storm shuts the harbour of Port Velan\n\
         Harbour master Ida Morn said on Friday that the port would stay shut until Monday. “We take no risks,” she added. \
         Three ships wait outside, according to the Coast Directorate.\n\
         “The pilots warned us on Tuesday. Nobody listened,” dock worker Sam Reed told reporters. “Now we wait.”\n\
         “And we shall wait longer.”\n\
         Morn: “That is not so.”\n\
         The unions were told late, Velan Radio quoted a union source as saying.",
        expect![[r#"
            – · Heading · # Storm shuts the harbour of Port Velan
            Ida Morn · Indirect · Harbour master Ida Morn said on Friday that 
            Ida Morn · Direct · “We take no risks,” she added.
            Coast Directorate · Indirect · Three ships wait outside, according to the C
            Reed · Direct · “The pilots warned us on Tuesday.
            Reed · Direct · Nobody listened,” dock worker Sam Reed told 
            Reed · Direct · “Now we wait.”
            Reed · Direct · “And we shall wait longer.”
            Ida Morn · Direct · Morn: “That is not so.”
            union source via Velan Radio · Indirect · The unions were told late, Velan Radio quote
        "#]],
    );
}

#[test]
fn english_two_capitals_and_a_relay() {
    check(
        "en",
        "Moscow said the talks would go on, noting that no date was set. The Kremlin later confirmed that a call took place. \
         “The call was useful,” the statement says. Paris pointed out that Yerevan had agreed. \
         The Elysee Palace said it would publish a text. A senior official said the text was short.",
        expect![[r#"
            Kremlin [Russia] · Indirect · Moscow said the talks would go on, noting th
            Kremlin [Russia] · Indirect · The Kremlin later confirmed that a call took
            Kremlin [Russia] · Direct · “The call was useful,” the statement says.
            Élysée [France] · Indirect · Paris pointed out that Yerevan had agreed.
            Élysée [France] · Indirect · The Elysee Palace said it would publish a te
            senior official · Indirect · A senior official said the text was short.
        "#]],
    );
}

#[test]
fn english_strike_and_a_mayor() {
    check(
        "en",
        "Mayor Lena Orr urged the drivers to return to work. Orr said the buses would run on Sunday. \
         “They will not,” said Tom Pike, a driver for nine years. Pike's union denied that it had agreed. \
         The buses are red.",
        expect![[r#"
            Lena Orr · Indirect · Mayor Lena Orr urged the drivers to return t
            Lena Orr · Indirect · Orr said the buses would run on Sunday.
            Tom Pike · Direct · “They will not,” said Tom Pike, a driver for
            Pike's union · Indirect · Pike's union denied that it had agreed.
            Narration · Narration · The buses are red.
        "#]],
    );
}

#[test]
fn french_harbour() {
    check(
        "fr",
        "La capitaine du port, Ida Morn, a déclaré vendredi que le port resterait fermé. « Nous ne prendrons aucun risque », a-t-elle ajouté.\n\
         Selon la direction des côtes, trois navires attendent. Les dockers refusent de partir, a indiqué une source syndicale. \
         Paris a estimé que la situation était grave. L'Élysée a précisé qu'un appel avait eu lieu.",
        expect![[r#"
            Ida Morn · Indirect · La capitaine du port, Ida Morn, a déclaré ve
            Ida Morn · Direct · « Nous ne prendrons aucun risque », a-t-elle
            direction des côtes · Indirect · Selon la direction des côtes, trois navires 
            source syndicale · Indirect · Les dockers refusent de partir, a indiqué un
            Élysée [France] · Indirect · Paris a estimé que la situation était grave.
            Élysée [France] · Indirect · L'Élysée a précisé qu'un appel avait eu lieu
        "#]],
    );
}

#[test]
fn french_strike() {
    check(
        "fr",
        "La maire Lena Orr a annoncé que les bus rouleraient dimanche. « Ils ne rouleront pas », a répondu le chauffeur Tom Pike. \
         D'après la mairie, la grève est finie. Les bus sont rouges.",
        expect![[r#"
            Lena Orr · Indirect · La maire Lena Orr a annoncé que les bus roul
            Tom Pike · Direct · « Ils ne rouleront pas », a répondu le chauf
            Lena Orr · Indirect · D'après la mairie, la grève est finie.
            Narration · Narration · Les bus sont rouges.
        "#]],
    );
}

#[test]
fn russian_harbour() {
    check(
        "ru",
        "Начальник порта Ида Морн заявила, что порт останется закрытым. «Мы не рискуем», — добавила она.\n\
         По данным береговой службы, три судна ждут. В Кремле сообщили, что звонок состоялся. \
         Источник в порту рассказал, что грузы вывезены. Дождь шёл три дня.",
        expect![[r#"
            Ида Морн · Indirect · Начальник порта Ида Морн заявила, что порт о
            Ида Морн · Direct · «Мы не рискуем», — добавила она.
            береговой службы · Indirect · По данным береговой службы, три судна ждут.
            Kremlin [Russia] · Indirect · В Кремле сообщили, что звонок состоялся.
            Источник в порту · Indirect · Источник в порту рассказал, что грузы вывезе
            Narration · Narration · Дождь шёл три дня.
        "#]],
    );
}

#[test]
fn russian_strike() {
    check(
        "ru",
        "Мэр Лена Орр сообщила, что автобусы выйдут в воскресенье. «Не выйдут», — ответил водитель Том Пайк. \
         По словам Орр, забастовка окончена.",
        expect![[r#"
            Лена Орр · Indirect · Мэр Лена Орр сообщила, что автобусы выйдут в
            Том Пайк · Direct · «Не выйдут», — ответил водитель Том Пайк.
            Лена Орр · Indirect · По словам Орр, забастовка окончена.
        "#]],
    );
}

#[test]
fn turkish_harbour() {
    check(
        "tr",
        "Liman müdürü Ida Morn, limanın pazartesiye kadar kapalı kalacağını söyledi. Morn, \"Risk almıyoruz\" dedi. \
         Ulaştırma Bakanlığı'na göre, üç gemi bekliyor. Ankara görüşmenin yapıldığını açıkladı. Yağmur üç gün sürdü.",
        expect![[r#"
            Ida Morn · Indirect · Liman müdürü Ida Morn, limanın pazartesiye k
            Ida Morn · Direct · Morn, "Risk almıyoruz" dedi.
            Ulaştırma Bakanlığı · Indirect · Ulaştırma Bakanlığı'na göre, üç gemi bekliyo
            Ankara [Türkiye] · Indirect · Ankara görüşmenin yapıldığını açıkladı.
            Narration · Narration · Yağmur üç gün sürdü.
        "#]],
    );
}

#[test]
fn turkish_strike() {
    check(
        "tr",
        "Belediye Başkanı Lena Orr, otobüslerin pazar günü çalışacağını belirtti. \"Çalışmayacaklar\" dedi sürücü Tom Pike. Otobüsler kırmızı.",
        expect![[r#"
            Lena Orr · Indirect · Belediye Başkanı Lena Orr, otobüslerin pazar
            Tom Pike · Direct · "Çalışmayacaklar" dedi sürücü Tom Pike.
            Narration · Narration · Otobüsler kırmızı.
        "#]],
    );
}

#[test]
fn armenian_bridge() {
    check(
        "hy",
        "Նախարար Աննա Սարյանը հայտարարեց, որ կամուրջը կփակվի երկուշաբթի։ «Ռիսկի չենք դիմում», – ասաց Սարյանը։ \
         Նա ավելացրեց, որ երեք գյուղ է սպասում։ Ոստիկանությունը հերքեց, որ ճանապարհը փակ է։ Անձրևը տևեց երեք օր։",
        expect![[r#"
            Աննա Սարյանը · Indirect · Նախարար Աննա Սարյանը հայտարարեց, որ կամուրջը
            Narration · Narration · «Ռիսկի չենք դիմում», – ասաց Սարյանը։
            Աննա Սարյանը · Indirect · Նա ավելացրեց, որ երեք գյուղ է սպասում։
            Ոստիկանությունը · Indirect · Ոստիկանությունը հերքեց, որ ճանապարհը փակ է։
            Narration · Narration · Անձրևը տևեց երեք օր։
        "#]],
    );
}

#[test]
fn german_harbour() {
    check(
        "de",
        "Die Hafenmeisterin Ida Morn sagte am Freitag, dass der Hafen geschlossen bleibe. „Wir gehen kein Risiko ein“, erklärte sie. \
         Laut der Küstenbehörde warten drei Schiffe. Berlin teilte mit, dass Hilfe unterwegs sei. Es regnete drei Tage.",
        expect![[r#"
            Ida Morn · Indirect · Die Hafenmeisterin Ida Morn sagte am Freitag
            Ida Morn · Direct · „Wir gehen kein Risiko ein“, erklärte sie.
            Küstenbehörde · Indirect · Laut der Küstenbehörde warten drei Schiffe.
            Berlin [Germany] · Indirect · Berlin teilte mit, dass Hilfe unterwegs sei.
            Narration · Narration · Es regnete drei Tage.
        "#]],
    );
}

#[test]
fn spanish_harbour() {
    check(
        "es",
        "La alcaldesa Lena Orr dijo el viernes que el puerto seguirá cerrado. «No correremos riesgos», añadió. \
         Según el Ministerio de Transportes, tres barcos esperan. Llovió tres días.",
        expect![[r#"
            Lena Orr · Indirect · La alcaldesa Lena Orr dijo el viernes que el
            Lena Orr · Direct · «No correremos riesgos», añadió.
            Ministerio de Transportes · Indirect · Según el Ministerio de Transportes, tres bar
            Narration · Narration · Llovió tres días.
        "#]],
    );
}

#[test]
fn italian_portuguese_ukrainian_and_arabic() {
    check(
        "it",
        "La sindaca Lena Orr ha detto che il porto resterà chiuso. «Nessun rischio», ha aggiunto. Secondo la guardia costiera, tre navi aspettano.",
        expect![[r#"
        Lena Orr · Indirect · La sindaca Lena Orr ha detto che il porto re
        Lena Orr · Direct · «Nessun rischio», ha aggiunto.
        guardia costiera · Indirect · Secondo la guardia costiera, tre navi aspett
    "#]],
    );
    check(
        "pt",
        "A ministra Lena Orr disse que o porto ficará fechado. «Nenhum risco», acrescentou. Segundo a guarda costeira, três navios esperam.",
        expect![[r#"
        Lena Orr · Indirect · A ministra Lena Orr disse que o porto ficará
        Lena Orr · Direct · «Nenhum risco», acrescentou.
        guarda costeira · Indirect · Segundo a guarda costeira, três navios esper
    "#]],
    );
    check(
        "uk",
        "Міністерка Лена Орр заявила, що порт закрито. «Без ризику», — додала вона. За даними служби, три судна чекають.",
        expect![[r#"
        Лена Орр · Indirect · Міністерка Лена Орр заявила, що порт закрито
        Лена Орр · Direct · «Без ризику», — додала вона.
        служби · Indirect · За даними служби, три судна чекають.
    "#]],
    );
    check(
        "ar",
        "قالت الوزيرة هند سليم إن الميناء مغلق. وأضافت أن ثلاث سفن تنتظر. بحسب وزارة النقل، تم إجلاء العمال.",
        expect![[r#"
        هند سليم · Indirect · قالت الوزيرة هند سليم إن الميناء مغلق.
        هند سليم · Indirect · وأضافت أن ثلاث سفن تنتظر.
        وزارة النقل · Indirect · بحسب وزارة النقل، تم إجلاء العمال.
    "#]],
    );
}

#[test]
fn the_users_table_wins() {
    let article = article(
        "en",
        "Lena Orr said the port was shut. The mayor's office said it was open. Orr added that it rained.",
    );
    let mut aliases = Aliases::default();
    aliases.names.insert("the mayor's office".to_owned(), "Lena Orr".to_owned());
    aliases.sides.insert("Lena Orr".to_owned(), "Port Velan".to_owned());
    let (attributed, voices) = read(&article, &aliases);
    expect![[r#"
        Lena Orr [Port Velan] · Indirect · Lena Orr said the port was shut.
        Lena Orr [Port Velan] · Indirect · The mayor's office said it was open.
        Lena Orr [Port Velan] · Indirect · Orr added that it rained.
    "#]]
    .assert_eq(&margin(&article, &attributed, &voices));
}

#[test]
fn the_lists_are_sound_and_every_group_hits_its_example_and_misses_the_other() {
    assert!(LEXICONS.faults.is_empty(), "{:?}", LEXICONS.faults);
    let mut wrong = Vec::new();
    assert!(LEXICONS.languages().count() >= 10);
    for tag in LEXICONS.languages() {
        let lexicon = LEXICONS.of(tag).unwrap();
        // Chinese is read sign by sign: no cue can be listed
        assert!(lexicon.cues().len() >= 6 || tag.primary() == "zh", "{tag:?}");
        for cue in lexicon.cues() {
            let held = |example: &str| {
                tokens(example).iter().any(|token| {
                    let info = lexicon.look(&fold(token.span.of(example)));
                    [lexicon.verb(info), lexicon.noun(info)]
                        .into_iter()
                        .flatten()
                        .any(|c| c.class == cue.class || c.name == cue.name)
                })
            };
            if !held(&cue.hit) {
                wrong.push(format!("{tag:?} {} should hit: {}", cue.name, cue.hit));
            }
            if held(&cue.miss) {
                wrong.push(format!("{tag:?} {} should miss: {}", cue.name, cue.miss));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Whether anything in a sentence is laid to a speaker without a tree.
fn tells(tag: Language, text: &str) -> bool {
    let article = Article { language: tag, ..article("en", text) };
    !attribute(&article, &sentences(&article), None, None, &LEXICONS).attributions.is_empty()
}

#[test]
fn examples_that_miss_tell_of_nobody_and_clauses_that_hit_tell_of_someone() {
    let mut wrong = Vec::new();
    for tag in LEXICONS.languages() {
        let lexicon = LEXICONS.of(tag).unwrap();
        for cue in lexicon.cues() {
            let opens = |token: &Token| lexicon.look(&fold(token.span.of(&cue.hit))).is(Info::COMPLEMENTIZER);
            let clause = cue.part == Part::Verb && cue.weight > 0.55 && tokens(&cue.hit).iter().any(opens);
            if tells(tag, &cue.miss) {
                wrong.push(format!("{tag:?} {} tells: {}", cue.name, cue.miss));
            }
            if clause && !tells(tag, &cue.hit) {
                wrong.push(format!("{tag:?} {} tells of nobody: {}", cue.name, cue.hit));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// A tree from `word/UPOS/head/relation`, heads counted from 1.
pub(crate) fn tree(story: &str) -> (String, Tree) {
    let mut text = String::new();
    let mut words = Vec::new();
    for part in story.split_whitespace() {
        let fields: Vec<&str> = part.split('/').collect();
        let stop = matches!(fields[1], "PUNCT") && matches!(fields[0], "." | ",");
        if !text.is_empty() && !stop {
            text.push(' ');
        }
        let start = text.len();
        text += fields[0];
        words.push(Word {
            span: Span::new(start, text.len()),
            part: 0,
            form: None,
            upos: Upos::ALL.into_iter().find(|u| format!("{u:?}").eq_ignore_ascii_case(fields[1])).unwrap(),
            head: fields[2].parse::<u16>().unwrap().checked_sub(1),
            relation: Box::leak(fields[3].to_owned().into_boxed_str()),
            features: Default::default(),
        });
    }
    (text, Tree { words })
}

pub(crate) fn check_tree(story: &str, expected: Expect) {
    let (text, tree) = tree(story);
    let article = article("en", &text);
    let attributed = attribute(&article, &sentences(&article), Some(&[Arc::new(tree)]), None, &LEXICONS);
    let mut out = String::new();
    for a in &attributed.attributions {
        let of = |span: Option<Span>| span.map_or("–", |s| s.of(&text)).to_owned();
        let content: Vec<&str> = a.content.iter().map(|s| s.of(&text)).collect();
        out += &format!("{} · {} · {}\n", of(a.source), of(a.cue), content.join(" … "));
    }
    expected.assert_eq(&out);
}

#[test]
fn trees_tell_clauses_objects_asides_and_nouns() {
    check_tree(
        "Ann/PROPN/2/nsubj said/VERB/0/root the/DET/4/det bridge/NOUN/6/nsubj was/AUX/6/cop shut/ADJ/2/ccomp ./PUNCT/2/punct",
        expect![[r#"
        Ann · said · the bridge was shut
    "#]],
    );
    check_tree(
        "The/DET/2/det bridge/NOUN/8/nsubj ,/PUNCT/5/punct Ann/PROPN/5/nsubj said/VERB/8/parataxis ,/PUNCT/5/punct was/AUX/8/cop shut/ADJ/0/root ./PUNCT/8/punct",
        expect![[r#"
        Ann · said · The bridge … was shut
    "#]],
    );
    check_tree(
        "Ann/PROPN/2/nsubj praised/VERB/0/root Ben/PROPN/2/obj for/ADP/5/case courage/NOUN/2/obl ./PUNCT/2/punct",
        expect![[r#"
        Ann · praised · Ben for courage
    "#]],
    );
    check_tree(
        "She/PRON/2/nsubj repeated/VERB/0/root her/PRON/4/nmod:poss claim/NOUN/2/obj that/SCONJ/8/mark it/PRON/8/nsubj was/AUX/8/cop late/ADJ/4/acl ./PUNCT/2/punct",
        expect![[r#"
            She · claim · that it was late
        "#]],
    );
    check_tree(
        "Rain/NOUN/3/nsubj:pass was/AUX/3/aux:pass expected/VERB/0/root to/PART/5/mark fall/VERB/3/xcomp ./PUNCT/3/punct",
        expect![[r#"
        – · was expected · Rain … to fall
    "#]],
    );
    check_tree(
        "Ann/PROPN/2/nsubj refused/VERB/0/root to/PART/4/mark leave/VERB/2/xcomp ./PUNCT/2/punct",
        expect![[r#"
        Ann · refused · to leave
    "#]],
    );
    check_tree("Ann/PROPN/2/nsubj crossed/VERB/0/root the/DET/4/det bridge/NOUN/2/obj ./PUNCT/2/punct", expect![[""]]);
}

proptest! {
    #[test]
    fn statements_tile_their_sentences(text in "([A-Z][a-z]{2,6} (said|told Ann|added) (that )?[a-z ]{4,30}[.,] |“[a-zA-Z ,]{3,30}[,.]?” [a-z]{3,6} said\\. |\\PC{0,20}\n){1,6}") {
        let article = article("en", &text);
        let (attributed, voices) = read(&article, &Aliases::default());
        let mut end = 0;
        for statement in &attributed.statements {
            let span = statement.span;
            prop_assert!(span.start() >= end && text.get(span.start()..span.end()).is_some());
            prop_assert!(text[end..span.start()].trim().is_empty());
            prop_assert!(statement.kind == Kind::Heading || statement.voice.is_some_and(|v| (v as usize) < voices.len()));
            end = span.end();
        }
        prop_assert!(text[end..].trim().is_empty());
    }
}

#[test]
fn one_speaker_has_one_voice_whatever_form_names_it() {
    check(
        "es",
        "La cocinera Zulma Ferro declaró que el horno estaba roto. Ferro afirmó que nadie vino. La cocinera dijo que esperará. \
         El Ministerio de Salud anunció que habrá controles. El ministerio dijo que enviará inspectores.",
        expect![[r#"
            Zulma Ferro · Indirect · La cocinera Zulma Ferro declaró que el horno
            Zulma Ferro · Indirect · Ferro afirmó que nadie vino.
            Zulma Ferro · Indirect · La cocinera dijo que esperará.
            Ministerio de Salud · Indirect · El Ministerio de Salud anunció que habrá con
            Ministerio de Salud · Indirect · El ministerio dijo que enviará inspectores.
        "#]],
    );
    check(
        "ru",
        "Гаврило Стец заявил, что мост закрыт. По словам Стеца, рабочие ждут.",
        expect![[r#"
            Гаврило Стец · Indirect · Гаврило Стец заявил, что мост закрыт.
            Гаврило Стец · Indirect · По словам Стеца, рабочие ждут.
        "#]],
    );
}

#[test]
fn two_who_could_be_meant_are_joined_to_neither() {
    check(
        "en",
        "Captain Ann Reed said that the engine failed. Captain Tom Pike said that it did not. The captain said that rain fell. \
         Police closed the quay, a police source said. The police said that nobody was hurt.",
        expect![[r#"
            Ann Reed · Indirect · Captain Ann Reed said that the engine failed
            Tom Pike · Indirect · Captain Tom Pike said that it did not.
            captain · Indirect · The captain said that rain fell.
            police source · Indirect · Police closed the quay, a police source said
            police · Indirect · The police said that nobody was hurt.
        "#]],
    );
}

#[test]
fn names_are_those_of_who_speaks_not_of_what_describes_them() {
    check(
        "en",
        "Outspoken Mayor Joe Harpin said that the bridge was shut. Ryan Cole, who was raised on Harbour Street, said that it was open. \
         The Anglican bishops said that both were wrong. The Vellmar scholars said that nobody was right.",
        expect![[r#"
            Joe Harpin · Indirect · Outspoken Mayor Joe Harpin said that the bri
            Ryan Cole · Indirect · Ryan Cole, who was raised on Harbour Street,
            Anglican bishops · Indirect · The Anglican bishops said that both were wro
            Vellmar scholars · Indirect · The Vellmar scholars said that nobody was ri
        "#]],
    );
}

#[test]
fn what_a_role_is_over_is_no_name() {
    check(
        "es",
        "El ministro de Obras Públicas, Fabio Luján, declaró que la presa aguanta. Luján afirmó que nadie avisó. \
         La secretaria del Sindicato, Elba Roca, dijo que la presa cede. Roca añadió que hay grietas.",
        expect![[r#"
            Fabio Luján · Indirect · El ministro de Obras Públicas, Fabio Luján, 
            Fabio Luján · Indirect · Luján afirmó que nadie avisó.
            Elba Roca · Indirect · La secretaria del Sindicato, Elba Roca, dijo
            Elba Roca · Indirect · Roca añadió que hay grietas.
        "#]],
    );
    check(
        "fr",
        "L'éclusière a déclaré que la vanne était bloquée. Selon l'éclusière, personne n'est venu.",
        expect![[r#"
            éclusière · Indirect · L'éclusière a déclaré que la vanne était blo
            éclusière · Indirect · Selon l'éclusière, personne n'est venu.
        "#]],
    );
    check(
        "ar",
        "قال الربان سالم بدري الذي غادر الميناء إن السفينة آمنة. قال بدري إن الطقس جيد.",
        expect![[r#"
            سالم بدري · Indirect · قال الربان سالم بدري الذي غادر الميناء إن ال
            سالم بدري · Indirect · قال بدري إن الطقس جيد.
        "#]],
    );
}

#[test]
fn a_word_that_the_article_writes_in_small_letters_is_no_name() {
    check(
        "tr",
        "Kaptan, köprünün kapalı olduğunu söyledi. Rıhtımda bekleyen kaptan eve döndü.",
        expect![[r#"
            kaptan · Indirect · Kaptan, köprünün kapalı olduğunu söyledi.
            Narration · Narration · Rıhtımda bekleyen kaptan eve döndü.
        "#]],
    );
}

#[test]
fn one_article_spells_a_name_in_one_way() {
    check(
        "en",
        "Vera Marsanyan said that the bridge was shut. Marsenyan said that it was open.",
        expect![[r#"
            Vera Marsanyan · Indirect · Vera Marsanyan said that the bridge was shut
            Marsenyan · Indirect · Marsenyan said that it was open.
        "#]],
    );
}

#[test]
fn bodies_that_articles_name_in_other_words_are_one() {
    let one = article(
        "en",
        "The Orsina Health Service said that ten were hurt. The port company said that it would pay. Police said that nobody drowned.",
    );
    let mut other = article(
        "en",
        "The health service of Orsina said that nine were hurt. The company said that it would not pay. A police officer said that he was tired.",
    );
    other.id = ArticleId::new("a2");
    let resources = &*LEXICONS;
    let mut read: Vec<(Article, Attributed)> = [one, other]
        .into_iter()
        .map(|article| {
            let found = attribute(&article, &sentences(&article), None, None, resources);
            (article, found)
        })
        .collect();
    let mut pairs: Vec<(&Article, &mut Attributed)> =
        read.iter_mut().map(|(article, found)| (&*article, found)).collect();
    let names: Vec<String> =
        identify(&mut pairs, &Aliases::default(), resources).into_iter().map(|voice| voice.name).collect();
    expect![[r#"
        Orsina Health Service
        Police
        a1
        a2
        police officer
        port company"#]]
    .assert_eq(&names.join("\n"));
}
