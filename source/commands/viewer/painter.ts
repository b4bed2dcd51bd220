import process from 'node:process';
import type {Line} from '../../layout/line.js';
import {allLines, screenOf} from '../../reader/screen/index.js';
import type {Scene} from '../../screens/app.js';
import type {Mounted} from '../../screens/mount.js';
import type {Look} from '../../terminal/colour.js';
import {
	createFrameStreams,
	type FrameStreams,
} from '../../terminal/frame-stream.js';
import type {Size} from '../../terminal/size.js';
import {createSlots} from '../../terminal/slots.js';
import {paintLine} from '../../terminal/style.js';

/**
Makes a scene's rows: at first from the page itself, and by Ink as soon as it is there.
*/
export type Painter = {
	/**
	The rows of a scene, as ANSI text.
	*/
	rows(scene: Scene): readonly string[];
	/**
	Loads React and Ink; the rows are Ink's from then on.
	*/
	load(scene: Scene, size: Size): Promise<void>;
	/**
	Whether a scene can be drawn without Ink.
	*/
	canPaint(scene: Scene): boolean;
	/**
	How often Ink has made a frame. A frame costs it as much as several keys may take.
	*/
	inkFrames(): number;
	setLook(look: Look): void;
	close(): void;
};

// Yoga's loader takes 30 ms longer where it finds a global `fetch`.
const withoutFetch = async <T>(load: () => Promise<T>): Promise<T> => {
	const found = Object.getOwnPropertyDescriptor(globalThis, 'fetch');
	if (found?.configurable !== true) {
		return load();
	}

	Reflect.deleteProperty(globalThis, 'fetch');
	try {
		return await load();
	} finally {
		Object.defineProperty(globalThis, 'fetch', found);
	}
};

/**
Ink asks its environment whether it is in a CI; the streams it gets are ours either way.
*/
const loadInk = async () =>
	withoutFetch(async () => import('../../screens/mount.js'));

/**
Tells apart how screens are made up: each line has a row and a stand-in of its own, so that only their number counts.
*/
const placesOf = (lines: readonly Line[], {columns, rows}: Size): string =>
	`${columns}x${rows} ${lines.length}`;

/**
Makes the painter for a look.
*/
export const createPainter = (first: Look): Painter => {
	let look = first;
	let paint = (line: Line): string => paintLine(line, look);
	const slots = createSlots();
	const place = (line: Line): string => slots.place(paint(line), line.width);
	let streams: FrameStreams | undefined;
	let mounted: Mounted | undefined;
	let frame: readonly string[] = [];
	let frames = 0;
	let size: Size | undefined;

	/**
	How the lines were placed that Ink drew last.
	*/
	let placed = '';

	const linesOf = (scene: Scene): readonly Line[] =>
		scene.type === 'article' ? allLines(screenOf(scene.state)) : [];

	const sizeOf = (scene: Scene): Size =>
		scene.type === 'article' ? scene.state.size : scene.size;

	const isDirect = (scene: Scene): boolean =>
		scene.type === 'article' && scene.state.mode !== 'keys';

	return {
		rows(scene) {
			if (mounted === undefined) {
				return linesOf(scene).map(line => paint(line));
			}

			const wanted = sizeOf(scene);
			if (size?.columns !== wanted.columns || size.rows !== wanted.rows) {
				size = wanted;
				streams?.resize(wanted);
			}

			slots.clear();
			const lines = isDirect(scene) ? linesOf(scene) : [];
			const places = placesOf(lines, wanted);
			if (lines.length > 0 && places === placed) {
				// Other lines in the same places: Ink's frame holds, down to the stand-ins.
				for (const line of lines) {
					place(line);
				}
			} else {
				placed = places;
				mounted.draw(scene, place);
			}

			return slots.fill(frame);
		},
		canPaint: scene => mounted !== undefined || isDirect(scene),
		inkFrames: () => frames,
		async load(scene, loadSize) {
			const {mount} = await loadInk();
			size = loadSize;
			streams = createFrameStreams(loadSize, rows => {
				frame = rows;
				frames++;
			});
			// Ink would rather be told than find out.
			process.env.INK_SCREEN_READER = '';
			mounted = mount(streams, scene, place);
		},
		setLook(next) {
			look = next;
			paint = line => paintLine(line, look);
		},
		close() {
			mounted?.unmount();
		},
	};
};
