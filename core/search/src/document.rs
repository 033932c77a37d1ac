//! What is searched.

/// One thing that can be found, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// What it is: `guide`, `contact`, `deadline`, `situation`.
    pub kind: String,
    /// Its id. The same thing in another language has the same kind and id.
    pub id: String,
    /// Title, summary, then the paragraphs of the body; an empty text where there is none.
    pub blocks: Vec<String>,
}

/// Number of the block that is the title.
pub(crate) const TITLE: u32 = 0;
/// Number of the block that is the summary.
pub(crate) const SUMMARY: u32 = 1;
