import {eastAsianWidth} from 'get-east-asian-width';

const visible =
	/[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Enclosing_Mark}\p{Format}\p{Nonspacing_Mark}\p{Surrogate}]/u;
const widening = /[\p{Spacing_Mark}\u{FF00}-\u{FFEF}]/u;
const pictograph = /\p{Extended_Pictographic}/gu;
const anyJamo = /[\u{1100}-\u{11FF}\u{A960}-\u{A97C}\u{D7B0}-\u{D7FB}]/u;
const syllable =
	/[\u{1100}-\u{115F}\u{A960}-\u{A97C}][\u{1160}-\u{11A7}\u{D7B0}-\u{D7C6}][\u{11A8}-\u{11FF}\u{D7CB}-\u{D7FB}]?/gu;

// An emoji that is drawn as one only because of the selector or the skin tone after it.
const chosenEmoji =
	/^(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}|(?![\d\p{Regional_Indicator}#*])\p{Emoji}\u{FE0F}|[\d#*]\u{FE0F}?\u{20E3})$/u;
const twoRegional = /^\p{Regional_Indicator}{2}$/u;
let flag: RegExp | undefined;

function isFlag(cluster: string): boolean {
	const everyFlag = String.raw`^\p{RGI_Emoji_Flag_Sequence}$`;
	flag ??= new RegExp(everyFlag, 'v');
	return flag.test(cluster);
}

/**
Whether terminals draw an emoji of two columns where the first character alone may have one. This asks the questions
that `\p{RGI_Emoji}` answers, which takes 25 ms to compile.
*/
function isWideEmoji(cluster: string): boolean {
	// The longest emoji has fewer than 40 units.
	if (cluster.length > 50) {
		return false;
	}

	if (cluster.includes('\u{200D}')) {
		return (cluster.match(pictograph)?.length ?? 0) > 1;
	}

	return (
		chosenEmoji.test(cluster) || (twoRegional.test(cluster) && isFlag(cluster))
	);
}

/**
After npm's string-width 8, which Ink measures with: both must agree on every row.
*/
function measureCluster(cluster: string): number {
	const first = cluster.search(visible);
	if (first < 0) {
		return 0;
	}

	if (isWideEmoji(cluster)) {
		return 2;
	}

	const rest = cluster.slice(first);
	let width = 0;
	if (anyJamo.test(rest.charAt(0))) {
		// A leading jamo with its vowel and its trailing one is one square; what is left over stands by itself.
		for (const character of rest.replaceAll(syllable, '\u{1100}')) {
			width += visible.test(character)
				? eastAsianWidth(character.codePointAt(0)!)
				: 0;
		}

		return width;
	}

	for (const character of rest) {
		if (width === 0 || widening.test(character)) {
			width += eastAsianWidth(character.codePointAt(0)!);
		}
	}

	return width;
}

const remembered = new Map<string, number>();

/**
Remembers the widths of short texts: the same words come again and again.
*/
export function remember(
	text: string,
	measure: (text: string) => number,
): number {
	if (text.length > 64) {
		return measure(text);
	}

	const before = remembered.get(text);
	if (before !== undefined) {
		return before;
	}

	if (remembered.size > 5000) {
		remembered.clear();
	}

	const width = measure(text);
	remembered.set(text, width);
	return width;
}

/**
The columns of one grapheme.
*/
export function clusterWidth(cluster: string): number {
	return remember(cluster, measureCluster);
}
