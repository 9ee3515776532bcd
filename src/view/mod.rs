//! View models: (Project, Comparison, ViewState) → rows, runs of text with roles. No egui.
