//! `huquq letter`: its questions, or the letter filled with answers, as text or PDF.

use super::pages::OneArgs;
use crate::{Outcome, output};
use huquq_core::letter::{Answers, Filled, LetterView, filled, letter};
use huquq_paper::{Line, Sheet, Style};
use std::path::PathBuf;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    one: OneArgs,
    /// An answer, for example --set full-name='Aziz Karimov'; without any, the questions are shown
    #[arg(long = "set", value_name = "QUESTION=ANSWER", value_parser = answer)]
    answers: Vec<(String, String)>,
    /// Fill it without answers too: every place becomes a line to write on
    #[arg(long)]
    blank: bool,
    /// Language of the office; without it the first one the letter has
    #[arg(long)]
    write: Option<String>,
    /// Write the letter into this text file
    #[arg(long)]
    text: Option<PathBuf>,
    /// Write the letter into this PDF file
    #[arg(long)]
    pdf: Option<PathBuf>,
}

fn answer(text: &str) -> Result<(String, String), String> {
    let (question, answer) = text.split_once('=').ok_or("write QUESTION=ANSWER")?;
    Ok((question.trim().to_owned(), answer.to_owned()))
}

pub fn run(args: &Args) -> Outcome {
    let (store, locale) = args.one.reading.open()?;
    let id = args.one.id();
    if args.answers.is_empty() && !args.blank && args.text.is_none() && args.pdf.is_none() {
        let view = letter(&store, &id, locale)?;
        if args.one.reading.json {
            return output::json(&view);
        }
        questions(&view);
        return Ok(());
    }
    let answers: Answers = args.answers.iter().cloned().collect();
    let letter = filled(&store, &id, &answers, args.write.as_deref(), locale)?;
    if let Some(file) = &args.text {
        std::fs::write(file, letter.text()).map_err(|e| format!("{}: {e}", file.display()))?;
    }
    if let Some(file) = &args.pdf {
        let pdf = huquq_paper::pdf(&sheet(&letter))?;
        std::fs::write(file, pdf).map_err(|e| format!("{}: {e}", file.display()))?;
    }
    if args.one.reading.json {
        return output::json(&letter);
    }
    if args.text.is_none() && args.pdf.is_none() {
        output::line(format!("[{}; {}]\n", letter.their_locale, output::made(letter.their_made)));
        output::line(letter.text());
        output::line(format!("[{}]\n", letter.language.locale));
        output::line(letter.own_text());
    }
    for question in &letter.open {
        output::remark(format!("left to write by hand: {question}"));
    }
    Ok(())
}

fn questions(view: &LetterView) {
    output::line(format!("{}{}", output::bold(&view.title), output::fallback(&view.language)));
    output::line(&view.summary);
    for question in &view.questions {
        let optional = if question.optional { ", may be left out" } else { "" };
        let ask = serde_json::to_value(question.ask).unwrap_or_default();
        let ask = ask.as_str().unwrap_or_default().to_owned();
        output::line(format!("  {}: {} ({ask}{optional})", question.id, question.text));
    }
    output::blocks(&view.advice, &[]);
    output::line(format!(
        "(law as of {}; {}; can be written in {})",
        view.law_as_of,
        output::made(view.made),
        view.offered.join(", ")
    ));
}

fn sheet(letter: &Filled) -> Sheet {
    use huquq_core::letter::Place;
    let mut number = 0;
    let line = |p: &huquq_core::letter::Paragraph| {
        number = if p.place == Place::Step { number + 1 } else { 0 };
        let (style, text) = match p.place {
            Place::Address => (Style::Address, p.theirs.clone()),
            Place::Title => (Style::Title, p.theirs.clone()),
            Place::Body => (Style::Body, p.theirs.clone()),
            Place::Step => (Style::Listed, format!("{number}. {}", p.theirs)),
            Place::Item => (Style::Listed, format!("– {}", p.theirs)),
        };
        Line { style, text }
    };
    Sheet { language: letter.their_locale.clone(), lines: letter.paragraphs.iter().map(line).collect() }
}
