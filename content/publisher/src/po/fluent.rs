//! Puts a text into a Fluent file and leaves every other byte as it was.

/// Sets the value of `id`, or its attribute, in `file`; `None` where the message, or for an attribute the message, is not there.
pub(super) fn set(file: &str, id: &str, attribute: Option<&str>, text: &str) -> Option<String> {
    let lines: Vec<&str> = file.lines().collect();
    let head = |line: &str, name: &str| {
        line.strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    let begin = lines.iter().position(|l| head(l, id))?;
    let indented = |l: &&str| l.starts_with([' ', '\t']);
    let attr = |l: &str| l.trim_start().starts_with('.') && l.starts_with([' ', '\t']);
    let end = begin + 1 + lines.iter().skip(begin + 1).take_while(|l| indented(l)).count();
    let goes_on = |from: usize| lines.iter().take(end).skip(from + 1).take_while(|l| !attr(l)).count();
    let (from, to, line) = match attribute {
        None => (begin, begin + 1 + goes_on(begin), format!("{id} = {text}")),
        Some(name) => {
            let dotted = format!(".{name}");
            let line = format!("    {dotted} = {text}");
            let there =
                (begin + 1..end).find(|at| lines.get(*at).is_some_and(|l| head(l.trim_start(), &dotted)));
            match there {
                Some(at) => (at, at + 1 + goes_on(at), line),
                None => (end, end, line),
            }
        }
    };
    let mut out: Vec<&str> = lines.get(..from)?.to_vec();
    out.push(&line);
    out.extend(lines.get(to..)?);
    Some(out.join("\n") + "\n")
}
