import type {Size} from '../reader/geometry.js';
import type {ScreenLines} from '../reader/screen/index.js';
import type {KeysPart} from '../reader/screen/keys.js';
import type {ShelfPart} from '../reader/screen/shelf.js';
import {KeysScreen} from './keys-screen.js';
import {ReaderScreen} from './reader-screen.js';
import type {Paint} from './row.js';
import {ShelfScreen} from './shelf-screen.js';

/**
What is to be placed: an article's lines, the keys, or a folder's list, as the selectors made them. The selectors are not imported
here: they are in the core, and what they remember is made once.
*/
export type View =
	| {readonly type: 'article'; readonly size: Size; readonly lines: ScreenLines}
	| {readonly type: 'keys'; readonly part: KeysPart}
	| {readonly type: 'shelf'; readonly part: ShelfPart};

/**
The whole program, drawn. It holds no state: each frame is drawn from a view.
*/
export function App({
	view,
	paint,
}: {
	readonly view: View;
	readonly paint: Paint;
}) {
	switch (view.type) {
		case 'article': {
			return <ReaderScreen size={view.size} lines={view.lines} paint={paint} />;
		}

		case 'keys': {
			return <KeysScreen part={view.part} paint={paint} />;
		}

		case 'shelf': {
			return <ShelfScreen part={view.part} />;
		}
	}
}
