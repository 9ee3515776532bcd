//! The kit of the window: colours, letters, icons, which way things run, small controls, lists and article text laid out. It knows
//! no session, no command and no state of the window.

pub(crate) mod contrast;
pub(crate) mod theme;
pub(crate) mod fonts;
pub(crate) mod icons;
pub(crate) mod direction;
pub(crate) mod scroll;
pub(crate) mod list;
pub(crate) mod terms;
pub(crate) mod widgets;
pub(crate) mod passage;
