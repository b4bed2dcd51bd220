/**
Signs of code in a line, each of which prose lacks.
*/
const signs: readonly RegExp[] = [
	/[{}]\s*(?:\/\/.*|#.*)?$/,
	/^\s*(?:[\w.$]+\s+)?[\w.$]+;$/,
	/^\s*(?:import\s+[\w*.{]|from\s+[\w.]+\s+import\s|def\s+\w+(?:\(|$)|class\s+\w+\s*[(:<{]|function\s*\w*\(|(?:const|let|var)\s+[\w[{].*=|return\b.*;|(?:return|yield|await|raise|throw)\s+[\w.]+[([].*[)\]]$|local\s+\w+\s*=|#include\s|public\s+(?:static|class|void)\s|private\s+\w+\s|<\?php|package\s+[\w.]+;?$)/,
	/^(?=.*[a-z\d*])(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE (?:TABLE|INDEX|VIEW)|ALTER TABLE|DROP TABLE|FROM|WHERE|(?:LEFT |INNER |OUTER )?JOIN|ORDER BY|GROUP BY|HAVING|VALUES|LIMIT)\b.*[\w"')*;]$/,
	// The same in lower case, where prose does not come.
	/^\s*(?:select\s[\w\s*(),.]{1,100}\sfrom\s+\w+;?$|(?:and|on|or|where)\s+[\w.]+\s*(?:[<=>]|<=|<>|>=|in|like)\s+[\w'"(]|(?:group|order) by\s[\w\s,.]{1,80};?$)/,
	/^\s*(?:RUN|COPY|WORKDIR|ENTRYPOINT|EXPOSE)\s+[^A-Z\s]/,
	// A section of settings, a change, a time for a task, an option, a line that goes on.
	/^\[[a-z][\w.-]*\]$|^(?:diff --git|@@ -\d)|^(?:[\d*,/-]+\s+){5}[\w./~]|^\s*(?:--[a-z][\w-]*|-[A-Za-z]\s+\S.*)$|\s\\$/,
	// What a program says where it fails, and a line of a log.
	/^Traceback \(most recent call last\):$|^\s*File "[^"]+", line \d+|^\s+at [\w$.<>]+\(.*\)$|^(?:Exception in thread|Caused by:)\s|^[\w.]*(?:Error|Exception)(?::\s|$)|^\[?\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d/,
	// Inside a block, by its indent; what is spread, and what a property holds.
	/^\s{2,}(?:return|raise|yield|break|continue|pass|else:|end)\b[^!.?]*$/,
	/^\s*[a-z_]\w*(?:,\s*[a-z_]\w*)+\s*=\s/,
	/^\s*\.{3}[\w.]+,?$/,
	/^\s*[a-z]\w*\s*:\s*[[{(].*[\])}],?$/,
	// A property and its value.
	/^\s*-{0,2}[a-z][a-z\d-]*\s*:\s*[^:;]{1,100};$/,
	/^\s*(?:\$\s*[\w./~](?<!\d)|(?:#!|PS>)\s*\S|>>>\s(?:(?:class|def|for|from|if|import|print|while|with)\b|[\w.]+\s?[=([]|[\d"'([{]))/,
	/^\s*(?:sudo|npm|npx|pnpm|yarn|pip3?|git|docker|kubectl|curl|wget|apt(?:-get)?|brew|cargo|make|cd|mkdir|echo|export|systemctl|chmod|chown|ssh|scp|helm|terraform|dotnet|composer|bundle|conda|gcc|clang|rm|cp|mv|ls|grep|sed|awk|tar|unzip|python3?|javac|psql|mysql|sqlite3|ffmpeg|pytest|deno|gem|rustup|journalctl|dnf|yum|pacman|winget)\s+[\w"'$\-./=:~]+(?:\s|$)(?!.*[\w)"'][!.?]$)/,
	/^\s*(?:if|for|while|elif|else\s+if|switch|catch)\s*\(.*\)\s*\{?$|^\s*(?:if|for|while|elif|else|try|except|with)\b(?:[^!.?]|\.\b)*:$/,
	/^\s*[+-]?[\w"'.[\]]+\s*(?:=|[+*/-]=|:=|=>|<-)\s*(?:\w|[\w"'(\-[{].*[^!.?])$/,
	/^\s*[\w.]+\(.*\)[,;]?$/,
	/^\s*"[^"]{1,80}"\s*:\s*(?:["\d[{-]|true|false|null)/,
	/^\s*(?:\/\/|\/\*|\*\/|--\s|<!--)/,
	/^\s*@[\w.]+\(.*\)$/,
	/(?:^|\]|\))\s*;\s*(?:do|then)$|\bin\s.*;\s*do$|^\s*(?:done|end|esac|fi)$/,
	/^\s*<\/?[a-z][\w-]*(?:\s[^<>]{0,200})?\/?>/i,
	/^\s*[)\]}]+(?:[,;][),;]*)?\s*$/,
	/[\w)\]]\s*(?:=>|->|::|&&|\|\||!==?|===?)\s*[\w"'([{]/,
];

/**
A stop of this kind alone ends lines of verse as well.
*/
const endsStatement = (text: string) =>
	// The clauses of a contract are prose.
	!/(?:\b[a-z]{2,}\s){4}|\b[A-Z][a-z]+ [A-Za-z][a-z]* [A-Za-z][a-z]+|\([fmwxd](?:\/[fmwxd])+\)/.test(
		text,
	) &&
	/;\s*(?:\/\/.*|#.*)?$/.test(text) &&
	/[()<=>[\]{}]|\+\+|--|::|\$[a-z_]/.test(text);

/**
A setting of a server: `proxy_pass http://127.0.0.1;`.
*/
const isDirective = (text: string) =>
	text.endsWith(';') &&
	/^\s*[a-z][\w-]*\s+[^\s;](?:[^;]{0,118}[^\s;])?;$/.test(text) &&
	/_\w|\$\w|:\/\/|\s\/\w/.test(text);

/**
How many signs of code a line shows.
*/
export function codeSigns(text: string): number {
	if (text.length > 300) {
		return 0;
	}

	let count = endsStatement(text) || isDirective(text) ? 1 : 0;
	for (const sign of signs) {
		count += sign.test(text) ? 1 : 0;
	}

	return count;
}
