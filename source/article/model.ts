/**
The nouns of the project: what an article is made of once it has been opened.

Text in here is the author's, decoded but not yet made safe: only layout does that, when it makes lines.
Places are lines of the source, counted from 1, both ends included.
*/

/** A stretch of source lines, counted from 1, both ends included. */
export type Place = {readonly line: number; readonly endLine: number};

/** How the source was read. */
export type SourceKind = 'markdown' | 'text' | 'html' | 'table';

export type Inline =
	| {readonly type: 'text'; readonly text: string}
	| {readonly type: 'emphasis'; readonly children: readonly Inline[]}
	| {readonly type: 'strong'; readonly children: readonly Inline[]}
	| {readonly type: 'strike'; readonly children: readonly Inline[]}
	| {readonly type: 'code'; readonly text: string}
	| {
			readonly type: 'link';
			readonly address: string;
			readonly title?: string;
			readonly children: readonly Inline[];
	  }
	| {
			readonly type: 'image';
			readonly address: string;
			readonly title?: string;
			readonly alt: string;
	  }
	/** A forced line break. */
	| {readonly type: 'break'}
	/** A reference to the footnote with this label. */
	| {readonly type: 'note'; readonly label: string}
	/** Markup that is shown as its source: an inline HTML tag. */
	| {readonly type: 'source'; readonly text: string};

export type Align = 'left' | 'center' | 'right' | 'none';

/**
A cell's content. A cell without any markup is its plain text, which may hold `\n` for a forced line break;
this keeps a table of a million cells affordable. Any other is a list of inlines.
*/
export type Cell = string | readonly Inline[];

/**
The rows of a table, each with one cell for each column: a list, or rows that are read when they are asked for.
*/
export type Rows = Iterable<readonly Cell[]> & {
	readonly length: number;
	/** The row at an index from 0, or from -1 back from the last; undefined where there is none. */
	at(index: number): readonly Cell[] | undefined;
	slice(start: number, end: number): ReadonlyArray<readonly Cell[]>;
	map<Result>(make: (row: readonly Cell[], index: number) => Result): Result[];
};

export type Heading = Place & {
	readonly type: 'heading';
	/** 1 to 6. Headings whose level was lost all have level 2. */
	readonly level: number;
	readonly inlines: readonly Inline[];
	/** Supplied by cleaning: the source did not mark this line as a heading. */
	readonly inferred: boolean;
};

export type Paragraph = Place & {
	readonly type: 'paragraph';
	readonly inlines: readonly Inline[];
	/** `caption`: a credit, a dateline, a figure's words. `label`: the words of a table that is a header alone. */
	readonly role?: 'caption' | 'label';
};

export type ListItem = Place & {
	readonly blocks: readonly Block[];
	/** For a task item; absent for any other. */
	readonly checked?: boolean;
};

export type List = Place & {
	readonly type: 'list';
	/** The first number of an ordered list; absent for a bullet list. */
	readonly start?: number;
	/** Items are set without blank lines between them. */
	readonly tight: boolean;
	readonly items: readonly ListItem[];
};

export type Table = Place & {
	readonly type: 'table';
	readonly caption?: readonly Inline[];
	/** Absent where the source has none; never invented. As long as the widest row. */
	readonly header?: readonly Cell[];
	/** One for each column. */
	readonly align: readonly Align[];
	/** Rectangular: each row has one cell for each column, blanks added. */
	readonly rows: Rows;
	/** How many columns at the left are labels of their row, when the source says so (`<th>`); 1 is assumed otherwise. */
	readonly headerColumns?: number;
	/** Sentences for the reader on what could not be told, shown at the table itself. */
	readonly doubts?: readonly string[];
	/** Indexes into `rows` before which a rule is drawn: where the source repeated the header. */
	readonly rules?: readonly number[];
};

export type Code = Place & {
	readonly type: 'code';
	readonly language?: string;
	/** Without the fence and the final line end. */
	readonly text: string;
};

export type Quote = Place & {
	readonly type: 'quote';
	readonly blocks: readonly Block[];
};

export type Rule = Place & {readonly type: 'rule'};

export type Figure = Place & {
	readonly type: 'figure';
	readonly images: ReadonlyArray<{
		readonly address: string;
		readonly alt: string;
		readonly title?: string;
	}>;
	readonly caption?: readonly Inline[];
};

export type Definitions = Place & {
	readonly type: 'definitions';
	readonly items: ReadonlyArray<{
		readonly terms: ReadonlyArray<readonly Inline[]>;
		readonly details: ReadonlyArray<readonly Block[]>;
	}>;
};

export type Footnote = Place & {
	readonly type: 'footnote';
	readonly label: string;
	readonly blocks: readonly Block[];
};

/** What no reader of the format understands (an HTML block): shown as its source. */
export type Verbatim = Place & {
	readonly type: 'verbatim';
	readonly text: string;
};

/** Something the author announced and the source lacks; supplied by cleaning, in words. */
export type Gap = Place & {
	readonly type: 'gap';
	/** Without brackets: `the list announced here is missing in the source`. */
	readonly text: string;
};

/** What cleaning hid behind one line that opens. */
export type Fold = Place & {
	readonly type: 'fold';
	/** Why, in the singular, without a count: `promotional image`, `repeated paragraph`. */
	readonly label: string;
	readonly count: number;
	readonly blocks: readonly Block[];
	/** The source lines that are hidden, joined by `\n`. */
	readonly source: string;
};

export type Block =
	| Heading
	| Paragraph
	| List
	| Table
	| Code
	| Quote
	| Rule
	| Figure
	| Definitions
	| Footnote
	| Verbatim
	| Gap
	| Fold;

/** One act of cleaning. */
export type Repair = Place & {
	/** Names the kind of damage: `phantom-columns`, `lost-heading` …; the same on every run. */
	readonly kind: string;
	readonly act: 'repaired' | 'folded' | 'flagged';
	/** The source as it was, and as the article now has it; long ones are cut to 200 characters with `…`. */
	readonly before: string;
	readonly after: string;
	/** A sentence for the reader. */
	readonly reason: string;
};

/** Words are maximal runs of letters, marks and digits; markup counts nowhere. `source = kept + folded`. */
export type WordCount = {
	readonly source: number;
	readonly kept: number;
	readonly folded: number;
};

/** What a part of the source says once it has been read and cleaned. */
export type PartContent = {
	readonly blocks: readonly Block[];
	/** In the order of their lines. */
	readonly repairs: readonly Repair[];
	readonly words: WordCount;
};

/**
A part of an article: a stretch of the source that can be read by itself.

A short article has one part. A long one is cut where no block can be broken, so that its first screen and its last
cost the same; parts are read when they are asked for.
*/
export type Part = {
	/** Where it begins and ends in the decoded source, in UTF-16 units. */
	readonly start: number;
	readonly end: number;
	/**
	Reads the part, or gives what was read before. `once` when the whole article is gone through and what is read now will not
	be asked for again: of a long one it is not kept then, and what the reader looks at stays.
	*/
	content(once?: boolean): PartContent;
};

export type Meta = {
	readonly title: string;
	/** Where the title is from; `name` means that the source has none and the file's name stands in. */
	readonly titleFrom:
		'front-matter' | 'heading' | 'page' | 'first-line' | 'name';
	readonly author?: string;
	readonly date?: string;
	readonly language?: string;
	readonly direction?: 'ltr' | 'rtl';
};

export type Article = {
	readonly kind: SourceKind;
	/** How the reader knows it: a path as it was given, an address, `standard input`. */
	readonly name: string;
	readonly meta: Meta;
	/** The decoded source, in UTF-16 units. */
	readonly source: string;
	readonly parts: readonly Part[];
	/** Acts that belong to the article as a whole: no title in the source, characters made safe, an encoding guessed. */
	readonly repairs: readonly Repair[];
};
