/** What stands where there is nothing to say. */
const nothing = new Set(
	'|-|--|---|–|—|−|n/a|na|n.a.|n. a.|n.a|n/d|n.d.|s/d|k. a.|k.a.|none|null|nil|tbd|tba|unknown|unbekannt|inconnu|?|??|.|..|…|...'.split(
		'|',
	),
);

/**
Whether a cell says that there is nothing to say.
*/
export const isNothing = (text: string): boolean =>
	nothing.has(text.toLowerCase());
