/**
What the reader did, one key at a time.

A printable key's name is its grapheme (`j`, `G`, `é`); the others are called `enter`, `escape`, `tab`, `shift-tab`,
`space`, `backspace`, `delete`, `up`, `down`, `left`, `right`, `home`, `end`, `page-up`, `page-down`, `ctrl-a` … `ctrl-z`,
`f1` … `f12`, `alt-x`.
*/
export type Key =
	| {readonly type: 'key'; readonly name: string}
	| {readonly type: 'paste'; readonly text: string}
	| {
			readonly type: 'mouse';
			readonly button: 'left' | 'wheel-up' | 'wheel-down';
			/**
			From 0.
			*/
			readonly column: number;
			/**
			From 0.
			*/
			readonly row: number;
	  };
