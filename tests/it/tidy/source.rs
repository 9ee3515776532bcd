//! A source file as a parser sees it: its place among the modules, the paths that it names, the methods that it calls,
//! the functions that it holds.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::collections::BTreeMap;
use syn::{
    Block, ExprMethodCall, ImplItemFn, Item, ItemConst, ItemFn, ItemMod, ItemUse, Macro, Path, Signature, TraitItemFn,
    Type, UseTree, Visibility, spanned::Spanned, visit::Visit,
};

/// A path written in a file, with `super`, `self` and names of `use` followed to their ends: `crate::…` within the
/// crate, the other crate's name first otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// The parts; a glob ends in `*`.
    pub path: Vec<String>,
    pub line: usize,
    /// Stands in a `use` that hands the name on (`pub use`).
    pub is_reexport: bool,
}

/// A parsed file.
pub struct Source {
    /// Its path from the root of the repository.
    pub path: String,
    /// Its module below the crate: `["view", "grid"]`.
    pub module: Vec<String>,
    pub lines: usize,
    pub names: Vec<Name>,
    /// Methods called, with their lines.
    pub calls: Vec<(String, usize)>,
    /// Functions by name, with their lengths in lines from `fn` to the closing brace.
    pub functions: Vec<(String, usize)>,
    /// Constants with a decimal point, with their lines.
    pub decimals: Vec<(String, usize)>,
    /// What `use` calls by which name.
    pub aliases: BTreeMap<String, Vec<Vec<String>>>,
    /// Opens with a line that says what it owns.
    pub is_introduced: bool,
    /// Holds nothing but `mod` and `use`.
    pub is_door: bool,
}

impl Source {
    /// Parses a file of `src`; code under `#[cfg(test)]` is left out.
    pub fn parse(path: &str, text: &str) -> Self {
        let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}"));
        let module = module_of(path);
        let child = |item: &Item| match item {
            Item::Mod(m) => Some(m.ident.to_string()),
            _ => None,
        };
        let children: Vec<String> = file.items.iter().filter_map(child).collect();
        let hands_on = |item: &Item| match item {
            Item::Mod(m) => m.content.is_none(),
            Item::Use(_) => true,
            _ => false,
        };
        let is_door = !children.is_empty() && file.items.iter().all(hands_on);
        let mut reader = Reader { module: module.clone(), children, ..Reader::default() };
        Aliases(&mut reader).visit_file(&file);
        reader.visit_file(&file);
        Self {
            path: path.to_owned(),
            module,
            lines: text.lines().count(),
            names: reader.names,
            calls: reader.calls,
            functions: reader.functions,
            decimals: reader.decimals,
            aliases: reader.aliases,
            is_introduced: text.starts_with("//! "),
            is_door,
        }
    }

    /// The room it stands in; `None` for `lib.rs` and `main.rs`.
    pub fn room(&self) -> Option<&str> {
        self.module.first().map(String::as_str)
    }
}

fn module_of(path: &str) -> Vec<String> {
    let inner = path.trim_start_matches("src/").trim_end_matches(".rs");
    let inner = inner.trim_end_matches("/mod");
    if matches!(inner, "lib" | "main" | "mod") { Vec::new() } else { inner.split('/').map(str::to_owned).collect() }
}

#[derive(Default)]
struct Reader {
    module: Vec<String>,
    /// Modules that the file declares.
    children: Vec<String>,
    names: Vec<Name>,
    calls: Vec<(String, usize)>,
    functions: Vec<(String, usize)>,
    decimals: Vec<(String, usize)>,
    aliases: BTreeMap<String, Vec<Vec<String>>>,
}

impl Reader {
    /// Follows the first part of a path.
    fn resolved(&self, path: &[String]) -> Vec<Vec<String>> {
        let Some(first) = path.first() else { return Vec::new() };
        let below = |module: &[String], rest: &[String]| {
            let root = std::iter::once("crate".to_owned());
            vec![root.chain(module.iter().cloned()).chain(rest.iter().cloned()).collect::<Vec<_>>()]
        };
        match first.as_str() {
            "crate" => vec![path.to_vec()],
            "self" => below(&self.module, &path[1..]),
            "super" => {
                let ups = path.iter().take_while(|part| *part == "super").count();
                below(&self.module[..self.module.len().saturating_sub(ups)], &path[ups..])
            }
            first => match self.aliases.get(first) {
                Some(targets) => targets.iter().map(|to| [to, &path[1..]].concat()).collect(),
                None if self.children.iter().any(|child| child == first) => below(&self.module, path),
                None => vec![path.to_vec()],
            },
        }
    }

    fn name(&mut self, path: &[String], line: usize) {
        let found = self.resolved(path).into_iter().map(|path| Name { path, line, is_reexport: false });
        self.names.extend(found);
    }

    fn function(&mut self, signature: &Signature, body: &Block) {
        let lines = body.brace_token.span.close().end().line + 1 - signature.fn_token.span.start().line;
        self.functions.push((signature.ident.to_string(), lines));
    }

    /// Paths and calls in the tokens of a macro, which no parser can know the grammar of.
    fn tokens(&mut self, tokens: TokenStream) {
        let trees: Vec<TokenTree> = tokens.into_iter().collect();
        let is = |at: usize, sign: char| matches!(trees.get(at), Some(TokenTree::Punct(p)) if p.as_char() == sign);
        let mut at = 0;
        while at < trees.len() {
            match &trees[at] {
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Ident(ident) => {
                    let line = ident.span().start().line;
                    let mut path = vec![ident.to_string()];
                    let called = matches!(trees.get(at + 1), Some(TokenTree::Group(g)) if g.delimiter() == Delimiter::Parenthesis);
                    if at > 0 && is(at - 1, '.') && called {
                        self.calls.push((ident.to_string(), line));
                    }
                    while let (true, true, Some(TokenTree::Ident(next))) =
                        (is(at + 1, ':'), is(at + 2, ':'), trees.get(at + 3))
                    {
                        path.push(next.to_string());
                        at += 3;
                    }
                    if path.len() > 1 {
                        self.name(&path, line);
                    }
                }
                _ => {}
            }
            at += 1;
        }
    }
}

/// The paths of a `use`, each with the name that it gives.
fn imported(tree: &UseTree, before: &[String], into: &mut Vec<(String, Vec<String>)>) {
    let with = |part: String| [before, &[part]].concat();
    match tree {
        UseTree::Path(path) => imported(&path.tree, &with(path.ident.to_string()), into),
        UseTree::Name(name) if name.ident == "self" => {
            into.push((before.last().cloned().unwrap_or_default(), before.to_vec()));
        }
        UseTree::Name(name) => into.push((name.ident.to_string(), with(name.ident.to_string()))),
        UseTree::Rename(name) if name.ident == "self" => into.push((name.rename.to_string(), before.to_vec())),
        UseTree::Rename(name) => into.push((name.rename.to_string(), with(name.ident.to_string()))),
        UseTree::Glob(_) => into.push(("*".to_owned(), with("*".to_owned()))),
        UseTree::Group(group) => group.items.iter().for_each(|tree| imported(tree, before, into)),
    }
}

fn is_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|a| a.path().is_ident("cfg") && a.parse_args::<Path>().is_ok_and(|of| of.is_ident("test")))
}

/// First pass: what `use` calls by which name, wherever in the file it stands.
struct Aliases<'a>(&'a mut Reader);

impl<'ast> Visit<'ast> for Aliases<'_> {
    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        let mut found = Vec::new();
        imported(&item.tree, &[], &mut found);
        for (name, path) in found {
            if path.len() == 1 && path[0] == name {
                continue;
            }
            for path in self.0.resolved(&path) {
                self.0.aliases.entry(name.clone()).or_default().push(path);
            }
        }
    }

    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        if is_test(&item.attrs) {
            return;
        }
        self.0.module.push(item.ident.to_string());
        syn::visit::visit_item_mod(self, item);
        self.0.module.pop();
    }
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        let mut found = Vec::new();
        imported(&item.tree, &[], &mut found);
        let is_reexport = !matches!(item.vis, Visibility::Inherited);
        let line = item.span().start().line;
        for (_, path) in found {
            // A `use` names what it names, not what another `use` of the file calls so.
            let paths = match path.first().map(String::as_str) {
                Some("crate" | "self" | "super") => self.resolved(&path),
                _ if item.leading_colon.is_none() && path.len() > 1 => self.resolved(&path),
                _ => vec![path],
            };
            self.names.extend(paths.into_iter().map(|path| Name { path, line, is_reexport }));
        }
    }

    fn visit_path(&mut self, path: &'ast Path) {
        let parts: Vec<String> = path.segments.iter().map(|part| part.ident.to_string()).collect();
        if parts.len() > 1 {
            self.name(&parts, path.span().start().line);
        }
        syn::visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, called: &'ast Macro) {
        self.tokens(called.tokens.clone());
    }

    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        self.calls.push((call.method.to_string(), call.method.span().start().line));
        syn::visit::visit_expr_method_call(self, call);
    }

    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        if is_test(&item.attrs) {
            return;
        }
        self.module.push(item.ident.to_string());
        syn::visit::visit_item_mod(self, item);
        self.module.pop();
    }

    fn visit_item_const(&mut self, item: &'ast ItemConst) {
        if matches!(&*item.ty, Type::Path(of) if of.path.is_ident("f32") || of.path.is_ident("f64")) {
            self.decimals.push((item.ident.to_string(), item.ident.span().start().line));
        }
        syn::visit::visit_item_const(self, item);
    }

    fn visit_item_fn(&mut self, item: &'ast ItemFn) {
        if !is_test(&item.attrs) {
            self.function(&item.sig, &item.block);
            syn::visit::visit_item_fn(self, item);
        }
    }

    fn visit_impl_item_fn(&mut self, item: &'ast ImplItemFn) {
        self.function(&item.sig, &item.block);
        syn::visit::visit_impl_item_fn(self, item);
    }

    fn visit_trait_item_fn(&mut self, item: &'ast TraitItemFn) {
        if let Some(body) = &item.default {
            self.function(&item.sig, body);
        }
        syn::visit::visit_trait_item_fn(self, item);
    }

    fn visit_visibility(&mut self, _: &'ast Visibility) {}

    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}
}
