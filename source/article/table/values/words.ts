/** Yes and no in the languages that briefs come in, and their signs; in the order in which they sort. */
const answers = {
	yes: 'yes y true on ✓ ✔ ✅ ☑ ja oui sí si sim да так tak ano igen evet 是 有 はい 예 نعم כן',
	partly:
		'partly partial partially teilweise partiel partiellement parcial parcialmente частично ◐ 部分',
	no: 'no n false off ✗ ✘ ❌ ✖ ☐ nein non não nao нет ні nie ne nem hayır nee nej 否 无 無 いいえ 아니요 لا לא',
} as const;

export type Answer = keyof typeof answers;

/**
The answers in the order in which they sort.
*/
export const answerOrder = Object.keys(answers) as Answer[];

/**
`yes`, `no` or what is between.
*/
export type FlagValue = {readonly kind: 'flag'; readonly value: Answer};

let flags: Map<string, FlagValue> | undefined;

/**
Reads a yes or a no; undefined for other words.
*/
export function readFlag(text: string): FlagValue | undefined {
	flags ??= new Map(
		answerOrder.flatMap(value =>
			answers[value]
				.split(' ')
				.map(word => [word, {kind: 'flag', value} as const] as const),
		),
	);
	// The sign for being drawn in colour says nothing.
	return flags.get(text.toLowerCase().replace(/\u{FE0F}$/u, ''));
}
