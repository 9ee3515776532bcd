//! What a colour means. Knows nothing of colours: the theme of the window turns roles into them.

use crate::present::Mark;

/// What a stretch of words is, so that the theme can show it.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// The base has these words not.
    Differs,
    /// The other statement of a pair has nothing of these words.
    Beyond,
    /// The phrase that names who speaks.
    Source,
    /// The words that say that it is said.
    Cue,
    /// What a search found.
    Found,
    /// The statement that is selected.
    Chosen,
    /// The passage that a finding rests on.
    Evidence,
    /// Words of the voice with that mark.
    Voice(Mark),
    /// A hand laid a frame to these words; the colour is the frame's own, which the user chose, as red, green and blue.
    Coded([u8; 3]),
    /// A hand left a note or a tag at these words.
    Noted,
    /// Set aside: shown, not compared.
    Aside,
    /// A heading.
    Heading,
}
