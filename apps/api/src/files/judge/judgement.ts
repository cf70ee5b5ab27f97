/** What a file is, or why it is not taken: a sentence that names what it is and the mend. */
export type Judgement = { mediaType: string } | { refused: string };
