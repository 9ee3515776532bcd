//! Who says what with trees: golden texts with the voices in the margin, read by the whole reader.

use super::attribution::{article, attribute, identify, margin};
use counterpoint::{
    encoder::{E5, Encoder},
    grammar::{Grammar, Sentence, Tree},
    lexicon::Lexicons,
    project::{Aliases, Spokesmen},
    statement::sentences,
    tagger::Tagger,
    text::Language,
};
use expect_test::{Expect, expect};
use std::sync::{Arc, LazyLock};

static LEXICONS: LazyLock<Lexicons> = LazyLock::new(Lexicons::shipped);
static GRAMMAR: LazyLock<Grammar> = LazyLock::new(|| Grammar::shipped().unwrap());
static TAGGER: LazyLock<Tagger> = LazyLock::new(|| Tagger::shipped().unwrap());
static ENCODER: LazyLock<E5> = LazyLock::new(|| E5::shipped().unwrap());

fn check(language: &str, text: &str, expected: Expect) {
    expected.assert_eq(&heard(language, text, &Aliases::default()).0);
}

/// The margin of a text, and which voices may be other ones.
fn heard(language: &str, text: &str, aliases: &Aliases) -> (String, String) {
    let article = article(language, text);
    let sentences = sentences(&article);
    let texts: Vec<&str> = sentences.iter().map(|s| s.span.of(text)).collect();
    let vectors = ENCODER.encode(&texts);
    let language = Language::new(language);
    let read = |(text, vectors)| Sentence { text, language, vectors };
    let read: Vec<Sentence> = texts.into_iter().zip(&vectors).map(read).collect();
    let trees: Vec<Arc<Tree>> = GRAMMAR.parse(&read).into_iter().map(Arc::new).collect();
    let tagged: Vec<_> = TAGGER.tag(&vectors.iter().collect::<Vec<_>>()).into_iter().map(Arc::new).collect();
    let mut attributed = attribute(&article, &sentences, Some(&trees), Some(&tagged), &LEXICONS);
    let voices = identify(&mut [(&article, &mut attributed)], aliases, &LEXICONS);
    let asked = voices.iter().filter_map(|voice| Some(format!("{} = {}?\n", voice.name, voice.likely.as_ref()?)));
    (margin(&article, &attributed, &voices), asked.collect())
}

#[test]
fn english_readouts_of_a_call() {
    check(
        "en",
        r#"The presidents of Russia and France discussed the port of Velan in a phone call and voiced concern about ships from the south, Interfax quoted the Kremlin press office as saying on Saturday.
"While discussing Velan, they expressed deep concern about the blockade," the statement says. "They agreed to speak again."
"The presidents reached an agreement that the port must open," a statement from the Elysee Palace in Paris said.
Paris pointed out that the main goal was "to let the crews go home." According to the Kremlin, Putin told Macron about the steps taken.
In a separate call the Turkish president spoke to his Russian counterpart, Anadolu News Agency reported. Erdogan told Putin that the ships must leave, noting that Ankara's own crews were safe.
During the call, the Turkish president further stressed that the quay belongs to nobody. Ending the blockade is of key importance, he added.
The blockade has cost the port 208 ships, according to the Turkish Defense Ministry. With the quay empty, the crews went home."#,
        expect![[r#"
            Kremlin [Russia] via Interfax · Indirect · The presidents of Russia and France discusse
            Kremlin [Russia] · Direct · "While discussing Velan, they expressed deep
            Kremlin [Russia] · Direct · "They agreed to speak again."
            Élysée [France] · Direct · "The presidents reached an agreement that th
            Élysée [France] · Mixed · Paris pointed out that the main goal was "to
            Kremlin [Russia] · Indirect · According to the Kremlin, Putin told Macron 
            Anadolu · Indirect · In a separate call the Turkish president spo
            Recep Tayyip Erdoğan [Türkiye] · Indirect · Erdogan told Putin that the ships must leave
            Recep Tayyip Erdoğan [Türkiye] · Indirect · During the call, the Turkish president furth
            Recep Tayyip Erdoğan [Türkiye] · Indirect · Ending the blockade is of key importance, he
            Turkish Defence Ministry [Türkiye] · Indirect · The blockade has cost the port 208 ships, ac
            Narration · Narration · With the quay empty, the crews went home.
        "#]],
    );
}

#[test]
fn english_names_titles_roles_and_capitals() {
    check(
        "en",
        r#"Turkish President Recep Tayyip Erdogan said the port would open. Erdogan said ships were waiting. The Turkish president said he had called Moscow. He added that the talks were useful. “We are ready,” he said.
The Kremlin said it was informed. Moscow said it would send a ship. Dmitry Peskov, the Kremlin spokesman, said the ship had left. Peskov told reporters it was loaded. The spokesman said it was late.
Foggy Bottom said it was watching. Washington said it was concerned. Downing Street said nothing had changed. London said it would wait. “We will wait,” the statement said.
A senior official said the crew was safe. Two diplomats said the crew was not safe. The official, who asked not to be named, said the ship was old. Sources close to the talks said they were over."#,
        expect![[r#"
            Recep Tayyip Erdoğan [Türkiye] · Indirect · Turkish President Recep Tayyip Erdogan said 
            Recep Tayyip Erdoğan [Türkiye] · Indirect · Erdogan said ships were waiting.
            Recep Tayyip Erdoğan [Türkiye] · Indirect · The Turkish president said he had called Mos
            Recep Tayyip Erdoğan [Türkiye] · Indirect · He added that the talks were useful.
            Recep Tayyip Erdoğan [Türkiye] · Direct · “We are ready,” he said.
            Kremlin [Russia] · Indirect · The Kremlin said it was informed.
            Kremlin [Russia] · Indirect · Moscow said it would send a ship.
            Dmitry Peskov [Russia] · Indirect · Dmitry Peskov, the Kremlin spokesman, said t
            Dmitry Peskov [Russia] · Indirect · Peskov told reporters it was loaded.
            Dmitry Peskov [Russia] · Indirect · The spokesman said it was late.
            US State Department [United States] · Indirect · Foggy Bottom said it was watching.
            Washington [United States] · Indirect · Washington said it was concerned.
            Downing Street [United Kingdom] · Indirect · Downing Street said nothing had changed.
            Downing Street [United Kingdom] · Indirect · London said it would wait.
            Downing Street [United Kingdom] · Direct · “We will wait,” the statement said.
            senior official · Indirect · A senior official said the crew was safe.
            diplomats · Indirect · Two diplomats said the crew was not safe.
            senior official · Indirect · The official, who asked not to be named,
            senior official · Indirect · said the ship was old.
            Sources close to the talks · Indirect · Sources close to the talks said they were ov
        "#]],
    );
}

#[test]
fn english_pronouns_and_roles() {
    check(
        "en",
        r#"Mayor Lena Orr said the bridge was shut. Tom Pike, her deputy, said it was open. She said Pike was wrong. He said Orr had not looked. Orr's office said both were right. Mrs Orr declined to comment. “It is shut,” the mayor said."#,
        expect![[r#"
            Lena Orr · Indirect · Mayor Lena Orr said the bridge was shut.
            Tom Pike · Indirect · Tom Pike, her deputy, said it was open.
            Lena Orr · Indirect · She said Pike was wrong.
            Tom Pike · Indirect · He said Orr had not looked.
            Lena Orr · Indirect · Orr's office said both were right.
            Lena Orr · Indirect · Mrs Orr declined to comment.
            Lena Orr · Direct · “It is shut,” the mayor said.
        "#]],
    );
}

#[test]
fn english_transcript() {
    check(
        "en",
        r#"Interviewer: What happened at the port?
Morn: The storm came at night. We had two hours to clear the quay.
Interviewer: Were the pilots told?
Morn: They were. Nobody listened."#,
        expect![[r#"
            Interviewer · Indirect · Interviewer: What happened at the port?
            Morn · Indirect · Morn: The storm came at night.
            Morn · Indirect · We had two hours to clear the quay.
            Interviewer · Indirect · Interviewer: Were the pilots told?
            Morn · Indirect · Morn: They were.
            Morn · Indirect · Nobody listened.
        "#]],
    );
}

#[test]
fn english_tweets() {
    check(
        "en",
        r#"“The port is shut. Stay at home,” Lena Orr (@lenaorr) tweeted on Friday.
Orr wrote on Twitter: “No ship leaves tonight.”
@portvelan: The port is shut until Monday."#,
        expect![[r#"
            Lena Orr · Direct · “The port is shut.
            Lena Orr · Direct · Stay at home,” Lena Orr (@lenaorr) tweeted o
            Lena Orr · Direct · Orr wrote on Twitter: “No ship leaves tonigh
            portvelan · Indirect · @portvelan: The port is shut until Monday.
        "#]],
    );
}

#[test]
fn english_lists_after_a_colon() {
    check(
        "en",
        r#"The union set out three demands: higher pay, shorter shifts and new cranes.
Orr said the council would:
- reopen the bridge on Monday,
- pay the crews,
- repair the crane.
The ministry listed its reasons: “the storm, the debt and the strike”."#,
        expect![[r#"
            union · Indirect · The union set out three demands: higher pay,
            Orr · Indirect · Orr said the council would:
            Orr · Indirect · - reopen the bridge on Monday,
            Orr · Indirect · - pay the crews,
            Orr · Indirect · - repair the crane.
            ministry · Direct · The ministry listed its reasons: “the storm,
        "#]],
    );
}

#[test]
fn english_speech_over_paragraphs() {
    check(
        "en",
        r#"Orr described the night in a letter.
“The storm came at ten. We had two hours.
“By midnight the quay was under water.
“Nobody was hurt,” she wrote.
“We were lucky,” said Tom Pike, a docker.
“And we shall not be lucky again.”
The port reopened on Monday."#,
        expect![[r#"
            Orr · Indirect · Orr described the night in a letter.
            Orr · Direct · “The storm came at ten.
            Orr · Direct · We had two hours.
            Orr · Direct · “By midnight the quay was under water.
            Orr · Direct · “Nobody was hurt,” she wrote.
            Tom Pike · Direct · “We were lucky,” said Tom Pike, a docker.
            Tom Pike · Direct · “And we shall not be lucky again.”
            Narration · Narration · The port reopened on Monday.
        "#]],
    );
}

#[test]
fn english_headlines_with_a_colon() {
    check(
        "en",
        r#"Orr: Port will stay shut
Port will stay shut, mayor says
Ministry: 'No decision' on crane
The port stayed shut."#,
        expect![[r#"
            Orr · Indirect · Orr: Port will stay shut
            mayor · Indirect · Port will stay shut, mayor says
            Ministry · Mixed · Ministry: 'No decision' on crane
            Narration · Narration · The port stayed shut.
        "#]],
    );
}

#[test]
fn english_denials() {
    check(
        "en",
        r#"Orr denied that she had resigned. The ministry rejected claims that the dam was unsafe. Pike refused to leave. The company dismissed the report as nonsense. The Kremlin said no ship had been sent. Orr did not say when the port would open."#,
        expect![[r#"
            Orr · Indirect · Orr denied that she had resigned.
            ministry · Indirect · The ministry rejected claims that the dam wa
            Pike · Indirect · Pike refused to leave.
            company · Indirect · The company dismissed the report as nonsense
            Kremlin [Russia] · Indirect · The Kremlin said no ship had been sent.
            Narration · Narration · Orr did not say when the port would open.
        "#]],
    );
}

#[test]
fn english_relays() {
    check(
        "en",
        r#"The port will open on Monday, Velan Radio quoted the mayor as saying. Interfax reported, citing the Kremlin press office, that the ship had left. “It has left,” Tass cited Peskov as saying. According to Reuters, quoting a port official, two cranes fell. The crane fell, state television reported."#,
        expect![[r#"
            mayor via Velan Radio · Indirect · The port will open on Monday, Velan Radio qu
            Kremlin [Russia] via Interfax · Indirect · Interfax reported, citing the Kremlin press 
            Dmitry Peskov [Russia] via Tass · Direct · “It has left,” Tass cited Peskov as saying.
            port official via Reuters · Indirect · According to Reuters, quoting a port officia
            state television · Indirect · The crane fell, state television reported.
        "#]],
    );
}

#[test]
fn english_speech_without_a_cue() {
    check(
        "en",
        r#"Mayor Lena Orr was tired. Ending the strike was the key, she said. The crews would be paid, the mayor added, and the cranes repaired. What would happen next? Nobody knew. The dam, Pike insisted, was safe. Had anyone looked? “No one has,” he said. “Not once.” Orr agreed. The dam was old, she said, but it was sound."#,
        expect![[r#"
            Narration · Narration · Mayor Lena Orr was tired.
            Lena Orr · Indirect · Ending the strike was the key, she said.
            Lena Orr · Indirect · The crews would be paid, the mayor added, an
            Narration · Narration · What would happen next?
            Narration · Narration · Nobody knew.
            Pike · Indirect · The dam, Pike insisted, was safe.
            Narration · Narration · Had anyone looked?
            Pike · Direct · “No one has,” he said.
            Pike · Direct · “Not once.”
            Narration · Narration · Orr agreed.
            Lena Orr · Indirect · The dam was old, she said, but it was sound.
        "#]],
    );
}

#[test]
fn english_two_voices_in_one_sentence() {
    check(
        "en",
        r#"Orr said the dam was safe, but Pike said it was not. While the ministry says the crane is new, the union claims it is older than the port. “It is new,” said Orr; “It is old,” replied Pike."#,
        expect![[r#"
            Orr · Indirect · Orr said the dam was safe, but Pike said it 
            ministry · Indirect · While the ministry says the crane is new,
            union · Indirect · the union claims it is older than the port.
            Orr · Direct · “It is new,” said Orr;
            Pike · Direct · “It is old,” replied Pike.
        "#]],
    );
}

#[test]
fn english_wishes_and_beliefs() {
    check(
        "en",
        r#"Orr wants the port to open. The union fears that jobs will go. Pike hopes the strike ends soon. Paris believes the talks have failed. The crews are expected to return on Monday. The dam is said to be unsafe. The mayor is reported to have resigned."#,
        expect![[r#"
            Orr · Indirect · Orr wants the port to open.
            union · Indirect · The union fears that jobs will go.
            Pike · Indirect · Pike hopes the strike ends soon.
            Paris [France] · Indirect · Paris believes the talks have failed.
            Narration · Narration · The crews are expected to return on Monday.
            Narration · Narration · The dam is said to be unsafe.
            Narration · Narration · The mayor is reported to have resigned.
        "#]],
    );
}

#[test]
fn english_nouns_that_tell() {
    check(
        "en",
        r#"Lena Orr said the dam was old. Orr repeated her warning that the dam would break. His claim that Orr lied was dropped on Friday. The ministry's promise to rebuild the quay drew applause. The union made public its demand for higher pay."#,
        expect![[r#"
            Lena Orr · Indirect · Lena Orr said the dam was old.
            Lena Orr · Indirect · Orr repeated her warning that the dam would 
            Narration · Narration · His claim that Orr lied was dropped on Frida
            ministry · Indirect · The ministry's promise to rebuild the quay d
            union · Indirect · The union made public its demand for higher 
        "#]],
    );
}

#[test]
fn french_readouts() {
    check(
        "fr",
        r#"Le président turc Recep Tayyip Erdogan et son homologue russe ont parlé par téléphone du port de Velan, a indiqué samedi le Kremlin.
« Les deux présidents ont exprimé leur inquiétude », précise le communiqué. Selon Moscou, les navires doivent quitter la zone avant lundi.
L'Élysée a fait savoir que la France suivait la situation de près. « Nous appelons au calme », a déclaré Emmanuel Macron. Le président français a ajouté que des experts étaient déjà sur place.
D'après l'agence Anadolu, la présidence turque a démenti tout accord. « Il n'y a pas d'accord », a insisté Recep Tayyip Erdogan.
La ministre arménienne Ida Morn a demandé que les navires soient inspectés. Elle a averti que le port resterait fermé. Un haut responsable, qui a requis l'anonymat, a confirmé que trois navires attendaient.
Paris estime que les discussions reprendront mardi. Le port compte douze quais."#,
        expect![[r#"
            Kremlin [Russia] · Indirect · Le président turc Recep Tayyip Erdogan et so
            Kremlin [Russia] · Direct · « Les deux présidents ont exprimé leur inqui
            Kremlin [Russia] · Indirect · Selon Moscou, les navires doivent quitter la
            Élysée [France] · Indirect · L'Élysée a fait savoir que la France suivait
            Emmanuel Macron [France] · Direct · « Nous appelons au calme », a déclaré Emmanu
            Emmanuel Macron [France] · Indirect · Le président français a ajouté que des exper
            Anadolu · Indirect · D'après l'agence Anadolu, la présidence turq
            Recep Tayyip Erdoğan [Türkiye] · Direct · « Il n'y a pas d'accord », a insisté Recep T
            Ida Morn [Armenia] · Indirect · La ministre arménienne Ida Morn a demandé qu
            Ida Morn [Armenia] · Indirect · Elle a averti que le port resterait fermé.
            haut responsable · Indirect · Un haut responsable, qui a requis l'anonymat
            Élysée [France] · Indirect · Paris estime que les discussions reprendront
            Narration · Narration · Le port compte douze quais.
        "#]],
    );
}

#[test]
fn russian_readouts() {
    check(
        "ru",
        r#"Президент России Владимир Путин и президент Франции Эммануэль Макрон обсудили положение в порту Велан, сообщили в субботу в пресс-службе Кремля.
«Стороны выразили обеспокоенность», — говорится в сообщении. По данным Кремля, суда должны покинуть гавань до понедельника.
В Елисейском дворце заявили, что Франция следит за событиями. Президент Турции Реджеп Тайип Эрдоган сказал, что договорённости нет. Он добавил, что переговоры продолжатся. «Мы готовы», — подчеркнул Эрдоган.
Как сообщает ТАСС со ссылкой на министерство обороны, три судна ушли. Премьер-министр Армении Никол Пашинян призвал проверить груз. Высокопоставленный чиновник на условиях анонимности подтвердил, что суда ждут.
Анкара считает, что порт откроется во вторник. В порту двенадцать причалов."#,
        expect![[r#"
            Kremlin [Russia] · Indirect · Президент России Владимир Путин и президент 
            Kremlin [Russia] · Direct · «Стороны выразили обеспокоенность», — говори
            Kremlin [Russia] · Indirect · По данным Кремля, суда должны покинуть гаван
            Élysée [France] · Indirect · В Елисейском дворце заявили, что Франция сле
            Recep Tayyip Erdoğan [Türkiye] · Indirect · Президент Турции Реджеп Тайип Эрдоган сказал
            Recep Tayyip Erdoğan [Türkiye] · Indirect · Он добавил, что переговоры продолжатся.
            Recep Tayyip Erdoğan [Türkiye] · Direct · «Мы готовы», — подчеркнул Эрдоган.
            министерство обороны via министерство обороны · Indirect · Как сообщает ТАСС со ссылкой на министерство
            Nikol Pashinyan [Armenia] · Indirect · Премьер-министр Армении Никол Пашинян призва
            Высокопоставленный чиновник · Indirect · Высокопоставленный чиновник на условиях анон
            Ankara [Türkiye] · Indirect · Анкара считает, что порт откроется во вторни
            Narration · Narration · В порту двенадцать причалов.
        "#]],
    );
}

#[test]
fn turkish_readouts() {
    check(
        "tr",
        r#"Rusya Devlet Başkanı Vladimir Putin ile Fransa Cumhurbaşkanı Emmanuel Macron'un Velan limanını görüştüğü Kremlin tarafından açıklandı.
Kremlin, görüşmenin yararlı olduğunu bildirdi. Moskova'ya göre, gemiler pazartesiye kadar limandan ayrılmalı.
Cumhurbaşkanı Recep Tayyip Erdoğan, bir anlaşma olmadığını söyledi. Erdoğan, "Hazırız" dedi. Görüşmelerin süreceğini ekledi.
Anadolu Ajansı, üç geminin ayrıldığını duyurdu. Ermenistan Başbakanı Nikol Paşinyan, yükün denetlenmesini istedi. Adının açıklanmasını istemeyen bir yetkili, gemilerin beklediğini doğruladı.
Ankara, limanın salı günü açılacağını belirtti. Limanda on iki iskele var."#,
        expect![[r#"
            Kremlin [Russia] · Indirect · Rusya Devlet Başkanı Vladimir Putin ile Fran
            Kremlin [Russia] · Indirect · Kremlin, görüşmenin yararlı olduğunu bildird
            Kremlin [Russia] · Indirect · Moskova'ya göre, gemiler pazartesiye kadar l
            Recep Tayyip Erdoğan [Türkiye] · Indirect · Cumhurbaşkanı Recep Tayyip Erdoğan, bir anla
            Recep Tayyip Erdoğan [Türkiye] · Direct · Erdoğan, "Hazırız" dedi.
            Recep Tayyip Erdoğan [Türkiye] · Indirect · Görüşmelerin süreceğini ekledi.
            Anadolu · Indirect · Anadolu Ajansı, üç geminin ayrıldığını duyur
            Nikol Pashinyan [Armenia] · Indirect · Ermenistan Başbakanı Nikol Paşinyan, yükün d
            Adının açıklanmasını istemeyen bir yetkili · Indirect · Adının açıklanmasını istemeyen bir yetkili, 
            Ankara [Türkiye] · Indirect · Ankara, limanın salı günü açılacağını belirt
            Narration · Narration · Limanda on iki iskele var.
        "#]],
    );
}

#[test]
fn german_readouts() {
    check(
        "de",
        r#"Russlands Präsident Wladimir Putin und Frankreichs Präsident Emmanuel Macron haben über den Hafen von Velan gesprochen, teilte der Kreml am Samstag mit.
„Beide Seiten äußerten ihre Sorge“, heißt es in der Mitteilung. Laut dem Kreml müssen die Schiffe bis Montag auslaufen.
Der Élysée-Palast erklärte, Frankreich verfolge die Lage. Macron forderte, dass die Ladung geprüft wird. „Wir sind bereit“, sagte er.
Wie die Agentur Anadolu berichtete, bestritt Ankara eine Einigung. Ein hoher Beamter, der nicht genannt werden wollte, bestätigte, dass drei Schiffe warten.
Die Hafenmeisterin Ida Morn warnte vor neuen Stürmen. Sie sagte, der Hafen bleibe geschlossen. Der Hafen hat zwölf Kais."#,
        expect![[r#"
            Kremlin [Russia] · Indirect · Russlands Präsident Wladimir Putin und Frank
            Kremlin [Russia] · Direct · „Beide Seiten äußerten ihre Sorge“, heißt es
            Kremlin [Russia] · Indirect · Laut dem Kreml müssen die Schiffe bis Montag
            Élysée [France] · Indirect · Der Élysée-Palast erklärte, Frankreich verfo
            Emmanuel Macron [France] · Indirect · Macron forderte, dass die Ladung geprüft wir
            Emmanuel Macron [France] · Direct · „Wir sind bereit“, sagte er.
            Anadolu · Indirect · Wie die Agentur Anadolu berichtete, bestritt
            hoher Beamter · Indirect · Ein hoher Beamter, der nicht genannt werden 
            Ida Morn · Indirect · Die Hafenmeisterin Ida Morn warnte vor neuen
            Ida Morn · Indirect · Sie sagte, der Hafen bleibe geschlossen.
            Narration · Narration · Der Hafen hat zwölf Kais.
        "#]],
    );
}

#[test]
fn spanish_readouts() {
    check(
        "es",
        r#"El presidente ruso, Vladímir Putin, habló con Emmanuel Macron sobre el puerto de Velan, informó el sábado el Kremlin.
«Las partes expresaron su preocupación», señala el comunicado. Según Moscú, los barcos deben salir antes del lunes.
El Elíseo afirmó que Francia sigue la situación. El presidente francés pidió que se inspeccione la carga. Añadió que los expertos ya están allí.
La alcaldesa Lena Orr advirtió de que el puerto seguirá cerrado. «No correremos riesgos», dijo. Un alto funcionario, que pidió no ser identificado, confirmó que tres barcos esperan.
Ankara negó que hubiera un acuerdo. El puerto tiene doce muelles."#,
        expect![[r#"
            Kremlin [Russia] · Indirect · El presidente ruso, Vladímir Putin, habló co
            Kremlin [Russia] · Direct · «Las partes expresaron su preocupación», señ
            Kremlin [Russia] · Indirect · Según Moscú, los barcos deben salir antes de
            Élysée [France] · Indirect · El Elíseo afirmó que Francia sigue la situac
            Emmanuel Macron [France] · Indirect · El presidente francés pidió que se inspeccio
            Emmanuel Macron [France] · Indirect · Añadió que los expertos ya están allí.
            Lena Orr · Indirect · La alcaldesa Lena Orr advirtió de que el pue
            Lena Orr · Direct · «No correremos riesgos», dijo.
            alto funcionario · Indirect · Un alto funcionario, que pidió no ser identi
            Ankara [Türkiye] · Indirect · Ankara negó que hubiera un acuerdo.
            Narration · Narration · El puerto tiene doce muelles.
        "#]],
    );
}

#[test]
fn ukrainian_readouts() {
    check(
        "uk",
        r#"Президент України Володимир Зеленський обговорив порт Велан з Емманюелем Макроном, повідомили в суботу в Офісі президента.
«Сторони висловили стурбованість», — йдеться в повідомленні. За даними Києва, судна мають вийти до понеділка.
Міністерка Лена Орр заявила, що порт закрито. Вона додала, що вантаж перевірять. «Ми готові», — сказала Орр.
Анкара заперечила, що домовленість є. Високопоставлений чиновник підтвердив, що судна чекають. У порту дванадцять причалів."#,
        expect![[r#"
            Ukrainian presidency [Ukraine] · Indirect · Президент України Володимир Зеленський обгов
            Ukrainian presidency [Ukraine] · Direct · «Сторони висловили стурбованість», — йдеться
            Ukrainian presidency [Ukraine] · Indirect · За даними Києва, судна мають вийти до понеді
            Лена Орр · Indirect · Міністерка Лена Орр заявила, що порт закрито
            Лена Орр · Indirect · Вона додала, що вантаж перевірять.
            Лена Орр · Direct · «Ми готові», — сказала Орр.
            Ankara [Türkiye] · Indirect · Анкара заперечила, що домовленість є.
            Високопоставлений чиновник · Indirect · Високопоставлений чиновник підтвердив, що су
            Narration · Narration · У порту дванадцять причалів.
        "#]],
    );
}

#[test]
fn italian_readouts() {
    check(
        "it",
        r#"Il presidente russo Vladimir Putin ha parlato con Emmanuel Macron del porto di Velan, ha riferito sabato il Cremlino.
«Le parti hanno espresso preoccupazione», si legge nel comunicato. Secondo Mosca, le navi devono partire entro lunedì.
L'Eliseo ha affermato che la Francia segue la situazione. La sindaca Lena Orr ha avvertito che il porto resterà chiuso. «Nessun rischio», ha aggiunto.
Ankara ha negato che ci sia un accordo. Un alto funzionario ha confermato che tre navi aspettano. Il porto ha dodici moli."#,
        expect![[r#"
            Kremlin [Russia] · Indirect · Il presidente russo Vladimir Putin ha parlat
            Kremlin [Russia] · Direct · «Le parti hanno espresso preoccupazione», si
            Kremlin [Russia] · Indirect · Secondo Mosca, le navi devono partire entro 
            Élysée [France] · Indirect · L'Eliseo ha affermato che la Francia segue l
            Lena Orr · Indirect · La sindaca Lena Orr ha avvertito che il port
            Lena Orr · Direct · «Nessun rischio», ha aggiunto.
            Ankara [Türkiye] · Indirect · Ankara ha negato che ci sia un accordo.
            alto funzionario · Indirect · Un alto funzionario ha confermato che tre na
            Narration · Narration · Il porto ha dodici moli.
        "#]],
    );
}

#[test]
fn portuguese_readouts() {
    check(
        "pt",
        r#"O presidente russo, Vladimir Putin, falou com Emmanuel Macron sobre o porto de Velan, informou no sábado o Kremlin.
«As partes expressaram preocupação», diz o comunicado. Segundo Moscou, os navios devem sair até segunda-feira.
O Eliseu afirmou que a França acompanha a situação. A prefeita Lena Orr advertiu que o porto continuará fechado. «Nenhum risco», disse ela.
Ancara negou que haja um acordo. Um alto funcionário confirmou que três navios esperam. O porto tem doze cais."#,
        expect![[r#"
            Kremlin [Russia] · Indirect · O presidente russo, Vladimir Putin, falou co
            Kremlin [Russia] · Direct · «As partes expressaram preocupação», diz o c
            Kremlin [Russia] · Indirect · Segundo Moscou, os navios devem sair até seg
            Élysée [France] · Indirect · O Eliseu afirmou que a França acompanha a si
            Lena Orr · Indirect · A prefeita Lena Orr advertiu que o porto con
            Lena Orr · Direct · «Nenhum risco», disse ela.
            Ankara [Türkiye] · Indirect · Ancara negou que haja um acordo.
            alto funcionário · Indirect · Um alto funcionário confirmou que três navio
            Narration · Narration · O porto tem doze cais.
        "#]],
    );
}

#[test]
fn arabic_readouts() {
    check(
        "ar",
        r#"قال الكرملين إن الرئيس الروسي فلاديمير بوتين تحدث مع نظيره الفرنسي عن الميناء.
وأضاف البيان أن السفن يجب أن تغادر قبل الاثنين. بحسب وزارة الدفاع، غادرت ثلاث سفن.
وأكد الإليزيه أن فرنسا تتابع الوضع. وقالت الوزيرة هند سليم: «الميناء مغلق». وأضافت أن الحمولة ستفحص.
ونفت أنقرة وجود اتفاق. في الميناء اثنا عشر رصيفا."#,
        expect![[r#"
            Kremlin [Russia] · Indirect · قال الكرملين إن الرئيس الروسي فلاديمير بوتين
            Kremlin [Russia] · Indirect · وأضاف البيان أن السفن يجب أن تغادر قبل الاثن
            وزارة الدفاع · Indirect · بحسب وزارة الدفاع، غادرت ثلاث سفن.
            Élysée [France] · Indirect · وأكد الإليزيه أن فرنسا تتابع الوضع.
            هند سليم · Direct · وقالت الوزيرة هند سليم: «الميناء مغلق».
            هند سليم · Indirect · وأضافت أن الحمولة ستفحص.
            Ankara [Türkiye] · Indirect · ونفت أنقرة وجود اتفاق.
            Narration · Narration · في الميناء اثنا عشر رصيفا.
        "#]],
    );
}

#[test]
fn english_omission_is_nobodys_speech() {
    check(
        "en",
        "The French statement did not mention the harbour. The French statement said that the talks would go on.",
        expect![[r#"
            Narration · Narration · The French statement did not mention the har
            France [France] · Indirect · The French statement said that the talks wou
        "#]],
    );
}

const QUAY: &str = r#"Alder Port Ltd said the quay would open on Monday. A spokesman for the dockers' union said nobody would work. The firm said it had asked for police. The union said the firm was wrong.
"We will wait," Ida Moll, a spokeswoman for the health service, said. The health service said two men were hurt."#;

#[test]
fn a_spokesman_without_a_name_is_the_body() {
    let (margin, _) = heard("en", QUAY, &Aliases::default());
    expect![[r#"
        Alder Port Ltd · Indirect · Alder Port Ltd said the quay would open on M
        dockers' union · Indirect · A spokesman for the dockers' union said nobo
        firm · Indirect · The firm said it had asked for police.
        dockers' union · Indirect · The union said the firm was wrong.
        health service · Direct · "We will wait," Ida Moll, a spokeswoman for 
        health service · Indirect · The health service said two men were hurt.
    "#]]
    .assert_eq(&margin);
}

#[test]
fn a_name_without_spaces_is_found_in_its_titles() {
    check(
        "zh",
        "港务局局长柯建明说，码头明天开放。柯建明却表示，工人必须先签字。上校祁连武说，军舰已经离开。祁上校说，没有人受伤。",
        expect![[r#"
            柯建明 · Indirect · 港务局局长柯建明说，码头明天开放。
            柯建明 · Indirect · 柯建明却表示，工人必须先签字。
            上校祁连武 · Indirect · 上校祁连武说，军舰已经离开。
            上校祁连武 · Indirect · 祁上校说，没有人受伤。
        "#]],
    );
}

#[test]
fn two_words_for_one_office_are_one_voice() {
    check(
        "fr",
        "Le président a déclaré que le port serait ouvert. Le chef de l'État a affirmé que personne ne partirait. L'avocate Jeanne Moreau-Vidal a dit que son client attendait. La société a annoncé une perte. L'entreprise a indiqué que la grève en était la cause.",
        expect![[r#"
            président · Indirect · Le président a déclaré que le port serait ou
            président · Indirect · Le chef de l'État a affirmé que personne ne 
            Jeanne Moreau-Vidal · Indirect · L'avocate Jeanne Moreau-Vidal a dit que son 
            société · Indirect · La société a annoncé une perte.
            société · Indirect · L'entreprise a indiqué que la grève en était
        "#]],
    );
}

#[test]
fn whoever_heads_one_body_is_no_other() {
    check(
        "en",
        "The company said the quay was safe. Gale Whitcomb, the chief executive of Orbis, said it was not. The ministry said it would look. Transport minister Dan Ferro said men had been sent.",
        expect![[r#"
            company · Indirect · The company said the quay was safe.
            Gale Whitcomb · Indirect · Gale Whitcomb, the chief executive of Orbis,
            ministry · Indirect · The ministry said it would look.
            Dan Ferro · Indirect · Transport minister Dan Ferro said men had be
        "#]],
    );
}

#[test]
fn a_name_is_what_the_phrase_says_and_no_more() {
    check(
        "en",
        "Recent surveys suggest that the quay is safe, and two recent ones deny it. One of the engineers said the bolts were new. A blogger on the Web site Harbour Watch said the bolts were rusty. The Council on Foreign Harbours said the bolts were old. Secretary of State Ida Moll said ships would wait. Her remarks made clear that the port would stay shut. Who warned of the risk is not known. The mayor had met objections from dockers who warned that the crane would fall. Residents along the quay, several of whom opposed the plan, demanded a vote. Vellmar Jr. later said that the vote was legal.",
        expect![[r#"
            recent surveys · Indirect · Recent surveys suggest that the quay is safe
            One of the engineers · Indirect · One of the engineers said the bolts were new
            blogger on the Web site Harbour Watch · Indirect · A blogger on the Web site Harbour Watch said
            Council on Foreign Harbours · Indirect · The Council on Foreign Harbours said the bol
            Ida Moll · Indirect · Secretary of State Ida Moll said ships would
            Ida Moll · Indirect · Her remarks made clear that the port would s
            Narration · Narration · Who warned of the risk is not known.
            Narration · Narration · The mayor had met objections from dockers wh
            Residents along the quay · Indirect · Residents along the quay, several of whom op
            Vellmar Jr · Indirect · Vellmar Jr. later said that the vote was leg
        "#]],
    );
}

#[test]
fn words_that_name_nobody_are_no_source() {
    check(
        "en",
        "The loss was first reported as “a small leak” in March. Ida Moll is expected to say that the quay will open. Ben Orr then went on to say the bolts were new. Ships may bring two crates per trip. In two calls, Moll and Orr ironed out the details.",
        expect![[r#"
            Narration · Narration · The loss was first reported as “a small leak
            Ida Moll · Indirect · Ida Moll is expected to say that the quay wi
            Ben Orr · Indirect · Ben Orr then went on to say the bolts were n
            Narration · Narration · Ships may bring two crates per trip.
            Narration · Narration · In two calls, Moll and Orr ironed out the de
        "#]],
    );
}

#[test]
fn the_user_says_whose_voice_a_spokesman_is() {
    let spoken = |spokesmen| heard("en", QUAY, &Aliases { spokesmen, ..Aliases::default() }).0;
    let of = |margin: &str, words: &str| {
        let line = margin.lines().find(|line| line.contains(words)).unwrap();
        line.split(" · ").next().unwrap().to_owned()
    };
    assert_eq!(of(&spoken(Spokesmen::Body), "We will wait"), "health service");
    assert_eq!(of(&spoken(Spokesmen::Unnamed), "We will wait"), "Ida Moll");
    assert_ne!(of(&spoken(Spokesmen::Themselves), "A spokesman"), "dockers' union");
}

#[test]
fn a_voice_that_may_be_another_is_asked_about_until_it_is_answered() {
    let (_, asked) = heard("en", QUAY, &Aliases::default());
    assert_eq!(asked, "firm = Alder Port Ltd?\n");
    for other in ["Alder Port Ltd", ""] {
        let apart = [("firm".to_owned(), other.to_owned())].into();
        let (margin, asked) = heard("en", QUAY, &Aliases { apart, ..Aliases::default() });
        assert_eq!(asked, "");
        assert!(margin.contains("firm · Indirect · The firm said"), "{margin}");
    }
    let names = [("firm".to_owned(), "Alder Port Ltd".to_owned())].into();
    let (margin, asked) = heard("en", QUAY, &Aliases { names, ..Aliases::default() });
    assert_eq!(asked, "");
    assert!(margin.contains("Alder Port Ltd · Indirect · The firm said"), "{margin}");
}

#[test]
fn joined_voices_part_where_the_user_says_so() {
    let text = "The Ministry of Ports said the quay was open. The ministry said ships were waiting.";
    let voices = |aliases: &Aliases| heard("en", text, aliases).0;
    assert_eq!(voices(&Aliases::default()).matches("Ministry of Ports").count(), 3);
    let apart = [("ministry".to_owned(), "Ministry of Ports".to_owned())].into();
    let parted = voices(&Aliases { apart, ..Aliases::default() });
    assert!(parted.contains("ministry · Indirect"), "{parted}");
}
