//! The rules of `bindings/README.md`, read from the source of the boundary.

use std::path::{Path, PathBuf};
use syn::visit::Visit;
use syn::{Attribute, Fields, File, ImplItem, Item, ReturnType, Signature, Type, Visibility};

/// The files of the boundary that are shipped.
fn files() -> Vec<(PathBuf, File)> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../bindings/src");
    let all = huquq_tests::files(&source).into_iter().filter(|f| !f.starts_with("cases"));
    all.map(|f| {
        let text = std::fs::read_to_string(source.join(&f)).unwrap();
        (f, syn::parse_file(&text).unwrap())
    })
    .collect()
}

fn is(attribute: &Attribute, path: &str) -> bool {
    let found: Vec<String> = attribute.path().segments.iter().map(|s| s.ident.to_string()).collect();
    found.join("::") == path
}

fn exported(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|a| is(a, "uniffi::export"))
}

fn docs(attributes: &[Attribute]) -> String {
    let text = |a: &Attribute| match &a.meta {
        syn::Meta::NameValue(pair) if a.path().is_ident("doc") => match &pair.value {
            syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    };
    attributes.iter().filter_map(text).collect::<Vec<_>>().join("\n")
}

/// Every exported call with its documentation.
fn calls() -> Vec<(String, Signature, String)> {
    let mut out = Vec::new();
    for (file, parsed) in files() {
        for item in parsed.items {
            match item {
                Item::Fn(f) if exported(&f.attrs) => out.push((f.sig, docs(&f.attrs))),
                Item::Impl(i) if exported(&i.attrs) => {
                    for item in i.items {
                        let ImplItem::Fn(f) = item else { panic!("{}: more than calls", file.display()) };
                        assert!(
                            matches!(f.vis, Visibility::Public(_)),
                            "{}: {}",
                            file.display(),
                            f.sig.ident
                        );
                        out.push((f.sig, docs(&f.attrs)));
                    }
                }
                _ => {}
            }
        }
    }
    out.into_iter().map(|(s, d)| (s.ident.to_string(), s, d)).collect()
}

/// A panic in a Swift function that cannot throw ends the app; a call without I/O may be made on the main thread, and its documentation says so.
#[test]
fn every_call_returns_a_result_waits_for_nothing_and_tells_its_errors() {
    let calls = calls();
    assert!(calls.len() > 40, "{}", calls.len());
    for (name, signature, docs) in calls {
        assert!(signature.asyncness.is_none(), "{name} is async");
        let ReturnType::Type(_, returned) = &signature.output else { panic!("{name} returns nothing") };
        let Type::Path(path) = returned.as_ref() else { panic!("{name}") };
        assert_eq!(path.path.segments[0].ident, "Result", "{name}");
        assert!(docs.contains("# Errors"), "{name} does not say its errors");
    }
}

/// Records and enums that cross.
#[test]
fn nothing_that_crosses_is_a_byte_or_called_message() {
    let mut seen = 0;
    for (file, parsed) in files() {
        for item in parsed.items {
            let (attributes, fields): (_, Vec<Fields>) = match item {
                Item::Struct(s) => (s.attrs, vec![s.fields]),
                Item::Enum(e) => (e.attrs, e.variants.into_iter().map(|v| v.fields).collect()),
                _ => continue,
            };
            let derives = |a: &&Attribute| a.path().is_ident("derive");
            let text = |a: &Attribute| a.meta.require_list().unwrap().tokens.to_string().replace(' ', "");
            let derived: Vec<String> = attributes.iter().filter(derives).map(text).collect();
            let crosses =
                |d: &String| ["Record", "Enum", "Error"].iter().any(|k| d.contains(&format!("uniffi::{k}")));
            if !derived.iter().any(crosses) {
                continue;
            }
            for field in fields.iter().flatten() {
                seen += 1;
                let name = field.ident.as_ref().unwrap().to_string();
                assert_ne!(name, "message", "{}: Kotlin has its own", file.display());
                if let Type::Path(path) = &field.ty {
                    let of = path.path.segments.last().unwrap().ident.to_string();
                    assert!(
                        !["u8", "u16", "i8", "i16", "usize"].contains(&of.as_str()),
                        "{}: {name}",
                        file.display()
                    );
                }
            }
        }
    }
    assert!(seen > 150, "{seen}");
}

/// With `..`, a new field of the core would be left out without anybody having decided it. Of an error's variants only the kind counts.
#[test]
fn records_are_taken_apart_whole() {
    struct Patterns(Vec<String>);
    impl<'ast> Visit<'ast> for Patterns {
        fn visit_pat_struct(&mut self, pattern: &'ast syn::PatStruct) {
            if pattern.rest.is_some() && pattern.path.segments.len() == 1 {
                self.0.push(pattern.path.segments[0].ident.to_string());
            }
            syn::visit::visit_pat_struct(self, pattern);
        }
    }
    for (file, parsed) in files() {
        let mut found = Patterns(Vec::new());
        found.visit_file(&parsed);
        assert!(found.0.is_empty(), "{}: {:?}", file.display(), found.0);
    }
}
