/**
The help text, as `--help` prints it; no line is wider than 80 columns.
*/
export const help = `brief: a terminal reader for articles

  brief [command] [FILE | FOLDER | https://… | -]

  read      open the viewer (default)
  print     the laid-out article as text
  clean     the repaired article as Markdown
  outline   its sections and tables
  tables    its tables as data
  find      QUERY, then a FILE or FOLDER: hits with their section

  -w, --width N      columns to lay out for (default: the terminal's, else 80)
      --from KIND    auto | markdown | text | html | csv | tsv
  -f, --format F     tables: csv tsv json markdown; outline and find: text json
      --table N      only the Nth table
      --section N    only that section, by number or beginning of its title
      --report F     clean: text json none, on standard error
      --check        clean: write nothing, end with 3 if there is a repair to do
      --theme T      auto dark light mono
      --no-color     as NO_COLOR does; FORCE_COLOR asks for colour
      --ascii        no character outside ASCII in the program's own drawing
      --compare C    print, tables: what differs from column C, by its header
                     or number
      --gather       print, tables: those that share their first header, joined
      --mouse        wheel and clicks
      --screen-reader, --restricted, --no-state, --help, --version

  With no argument: what a pipe says, else the briefs that come with the
  program. In the viewer, ? lists the keys.

  brief notes.md                     read it
  curl -s https://… | brief -        read what arrives
  brief tables report.html -f csv    its tables, for a spreadsheet
  brief find sanctions briefs/       where it is said
`;
