/**
 * What the fuzz and the vectors put together: patterns apart by semicolons. In them `%v` stands for
 * any value, `%i` for a small integer, `%a` for an attribute's name, `%t` for a test's.
 */
const list = (text) => text.trimEnd().replace(/;$/, '').split(/;\n?/);

export const NAMES = list(
  `s;t;n;f;neg;big;yes;no;nil;items;nums;words;mixed;d;nested;people;empty;zero;missing;html;x;y`,
);

export const ATTRIBUTES = list(
  `name;age;a;b;tags;missing;items;keys;count;_private;__class__;upper;real;0`,
);

export const FILTERS_PLAIN =
  list(`abs;capitalize;center;count;d;default;dictsort;e;escape;filesizeformat;first;float;forceescape;
indent;int;items;join;last;length;list;lower;max;min;pprint;reverse;round;safe;sort;string;
striptags;sum;title;tojson;trim;truncate;unique;upper;urlencode;urlize;wordcount;wordwrap;
xmlattr;map;select;reject`);

export const FILTERS_ARGS =
  list(`attr("%a");batch(%i);batch(%i, %v);center(%i);default(%v);default(%v, true);dictsort(true);
dictsort(false, "value");dictsort(by="value", reverse=true);filesizeformat(true);float(%v);
format(%v);format(%v, %v);groupby("age");groupby("name");groupby("missing", default=%v);
groupby("age", case_sensitive=true);indent(%i);indent(%i, true);indent(width=%i, blank=true);
int(%v);int(0, 16);int(base=2);join(%v);join(",", "name");join(attribute="age", d=%v);
map("upper");map(attribute="%a");map(attribute="name", default=%v);map("default", %v);
map("int");map("length");max(attribute="age");min(attribute="name");min(true);select("%t");
reject("%t");select("equalto", %v);selectattr("age");selectattr("age", "equalto", 30);
selectattr("tags", "defined");rejectattr("missing");rejectattr("age", "gt", %v);replace(%v, %v);
replace(%v, %v, %i);round(%i);round(1, "floor");round(%i, "ceil");round(2);slice(%i);
slice(%i, %v);sort(true);sort(reverse=true);sort(attribute="age");sort(attribute="age,name");
sort(false, true);sum(start=%v);sum("age");sum(attribute="age", start=%i);tojson(%i);
tojson(indent=2);trim(%v);truncate(%i);truncate(%i, true);truncate(%i, false, %v, 0);
truncate(8, end="..");unique(true);unique(attribute="age");urlize(10);urlize(nofollow=true);
urlize(target="_blank");wordwrap(%i);wordwrap(5, false);wordwrap(8, wrapstring="|");
xmlattr(false);first|upper;list|first;list|length;nofilter;round(%i)|int;attr(%v);
map("attr", "name")|list;select|list;batch(2)|list;slice(3)|list;unique|list;items|list;
reverse|list;map("round", 1)|list;map("string")|join("-")`);

export const TESTS_PLAIN =
  list(`odd;even;defined;undefined;none;boolean;false;true;integer;float;lower;upper;string;mapping;
number;sequence;iterable;callable;escaped;filter;test`);

export const TESTS_ARGS =
  list(`divisibleby(%i);divisibleby %i;eq %v;ne(%v);gt(%v);ge %i;lt(%i);le(%v);in(%v);in [1, 2];
equalto %v;sameas none;sameas true;greaterthan 2;notest`);

export const METHODS =
  list(`upper();lower();title();capitalize();swapcase();casefold();strip();strip(%v);lstrip();
rstrip(%v);split();split(%v);split(%v, %i);rsplit(none, %i);rsplit(%v, 1);splitlines();
splitlines(true);replace(%v, %v);replace("", %v, %i);find(%v);rfind(%v, %i);index(%v);count(%v);
count(%v, %i, %i);startswith(%v);endswith((%v, %v));startswith(%v, %i);join(words);join(%v);
zfill(%i);center(%i);center(%i, "*");ljust(%i, ".");rjust(%i);partition(%v);rpartition(" ");
isdigit();isalpha();isalnum();isupper();islower();istitle();isspace();isnumeric();isdecimal();
isidentifier();isprintable();isascii();format(%v);format(%v, %v, a=%v);expandtabs(%i);
removeprefix(%v);removesuffix(%v);encode();translate({97: "X"});get(%v);get(%v, %v);keys();
values();items();copy();pop();pop(%v);pop(%i);append(%v);extend(%v);insert(%i, %v);remove(%v);
reverse();sort();sort(reverse=true);update(%v);update(z=%v);setdefault(%v, %v);popitem();
clear();index(%v, %i);bit_length();is_integer();as_integer_ratio();conjugate();hex();real;imag;
numerator;nomethod();__len__();fromkeys(%v);isdisjoint(%v)`);

export const FORMATS =
  list(`%s;%r;%d;%5d;%-5d|;%05d;%+d;%x;%#X;%o;%.2f;%8.3f;%e;%g;%G;%10s;%-10s|;%.2s;%c;%%;%i;%(a)s;
%(b)05.1f;% d;%5.1f%%`);

export const SPECS =
  list(`;5;<5;>8;^9;*^9;05;+;,;_;.2f;8.1f;.3;e;g;%;.1%;x;#x;b;#o;c;s;10s;.2s;d;+,.2f;015,.2f;n;=+6d; d;
#.3g;X;08b;_x;.0f;>+10.3e`);

export const STR_TO_STR =
  list(`|upper;|lower;|capitalize;|title;|trim;|trim("x ");|striptags;|escape;|e;|forceescape;|safe;
|string;|urlencode;|urlize;|urlize(10, true);|urlize(target="_blank");|pprint;|tojson;
|center(%i);|center(20);|indent;|indent(2, true);|indent(width=3, blank=true);|truncate(5);
|truncate(8, true);|truncate(6, false, "..", 0);|truncate(8, end="!");|wordwrap(5);
|wordwrap(8, false);|wordwrap(6, wrapstring="|");|replace("o", "0");|replace("a", "b", 1);
|replace("", "-");|reverse;|default("q");|format(1, "z");|format(a="k");|list|join("-");|first;
|last;|max;|min;|attr("upper")();|batch(3)|map("join")|join(":");.upper();.lower();.title();
.capitalize();.swapcase();.casefold();.strip();.strip("ab ");.lstrip();.rstrip("dl");
.replace("l", "L");.replace("", "_", %i);.zfill(%i);.center(%i);.center(15, "*");
.ljust(12, ".");.rjust(12);.expandtabs(%i);.removeprefix("a");.removesuffix("d");
.translate({97: "X", 98: none});.join(["p", "q"]);.encode().decode();[%i];[%i:];[:%i];[::-1];
[%i:%i:2]; * 2; ~ %v; + "z";.format(%v, 2, a=%v); % ()`);

export const STR_TO_NUM =
  list(`|length;|wordcount;|int;|int(-1);|int(0, 16);|int(base=2);|float;|float(-1.5);|count;.find("o");
.rfind("l", %i);.count("l");.count("", %i, %i);.index("");.find("b", %i, %i)`);

export const STR_TO_BOOL =
  list(`.isdigit();.isalpha();.isalnum();.isupper();.islower();.istitle();.isspace();.isnumeric();
.isdecimal();.isidentifier();.isprintable();.isascii();.startswith("a");.startswith("o", %i);
.endswith(("d", "r")); is string; is lower; is upper; is escaped; is sequence; == "abc"; < "b";
 in "abc def"; is in ["a", "abc"]; in d; is defined; is filter; is mapping`);

export const STR_TO_LIST =
  list(`.split();.split(" ");.split("o", 1);.split(none, %i);.rsplit(none, %i);.rsplit("a", 1);
.splitlines();.splitlines(true);.partition(" ");.rpartition("o");|list;|batch(2)|list;
|batch(3, "x")|list;|slice(2)|list;|slice(3, "-")|list;|unique|list;|sort;|sort(reverse=true);
|map("upper")|list;|select("in", "aeo")|list;|reverse|list;|groupby(0)`);

export const NUM_TO_NUM =
  list(`|abs;|round;|round(1);|round(%i);|round(1, "floor");|round(%i, "ceil");|int;|float; + 1; - %i;
 * 3; / 4; // 3; % 3; % -4; ** 2; // -2;|default(9);.real;.imag;.conjugate();|round|int; * 1.5;
 / 3; + 0.1; * -1; + true;|sum(start=2)`);

export const NUM_TO_STR =
  list(`|string;|filesizeformat;|filesizeformat(true);|tojson;|pprint; ~ "u";|string|length;|center(9);
|upper;|e;|urlencode;|title;|trim`);

export const NUM_TO_BOOL =
  list(` is odd; is even; is number; is integer; is float; is divisibleby 3; is divisibleby(2); > %i;
 <= 3; == 2; in [1, 2, 3]; is eq 2; is ge %i; != 2.0; is boolean; is sameas none; < 2 < 5;
 is lt(2.5)`);

export const LIST_TO_LIST =
  list(`|sort;|sort(reverse=true);|sort(true, true);|reverse|list;|unique|list;|unique(true)|list;|list;
|batch(2)|list;|batch(%i, "x")|list;|slice(2)|list;|slice(3, 0)|list;|map("string")|list;
|map("upper")|list;|map("int")|list;|map("default", "z", true)|list;|select|list;
|reject("odd")|list;|select("string")|list;|select("gt", 1)|list;
|reject("equalto", "apple")|list;|reject("none")|list;[%i:];[:%i];[::2];[%i:%i]; + [%v]; * 2;
.copy();|map("round", 1)|list;|groupby(0);|map("attr", "real")|list;
|select("in", [1, "a", "apple"])|list;|map("replace", "a", "b")|list;|rejectattr("a")|list;
|map("length")|list;|map("tojson")|list;|default([1])`);

export const LIST_TO_ANY =
  list(`|first;|last;|min;|max;|sum;|sum(start=%i);|length;[%i];.pop();.pop(0);.count("a");.index(1);
|max(true);|count;.append(%v);.sort();.reverse();.insert(%i, 9);.extend([1]);.remove(1);[0];
[-1]`);

export const LIST_TO_STR =
  list(`|join;|join(", ");|join("-", attribute="real");|string;|tojson;|tojson(2);|pprint;
|map("string")|join(" "); ~ "";|urlencode;|length|string;|e;|upper;|xmlattr`);

export const LIST_TO_BOOL =
  list(` is sequence; is iterable; is mapping; == [1]; is string; < [2]; is defined; is callable;
 is empty`);

export const DICT_TO_LIST =
  list(`|dictsort;|dictsort(true);|dictsort(false, "value");|dictsort(by="value", reverse=true);
|items|list;.items()|list;.keys()|list;.values()|list;|list;|sort;.items();.keys();.values();
|map("upper")|list;.items()|sort(attribute=1);|batch(1)|list`);

export const DICT_TO_ANY =
  list(`.a;["b"];.get("a");.get("zz");.get("zz", %v);.pop("a");.pop("zz", 1);.setdefault("q", %v);
.copy();|length;.missing;|first;.popitem();.update({"z": %v});.update(w=1);|attr("a");
|attr("keys")()|list;|max;.clear();|default("e", true)`);

export const DICT_TO_STR =
  list(`|tojson;|tojson(indent=2);|string;|pprint;|xmlattr;|xmlattr(false);|urlencode;|join(",");|e;
|map("string")|join`);

export const PEOPLE_TO_ANY = list(`|map(attribute="name")|list;|map(attribute="name")|join(", ");
|map(attribute="zip", default="none")|list;
|selectattr("age", "gt", 26)|map(attribute="name")|list;|selectattr("tags")|list|length;
|rejectattr("age", "equalto", 30)|list;|selectattr("tags", "defined")|list;|sum("age");
|sum(attribute="age");|sort(attribute="age");
|sort(attribute="age,name", reverse=true)|map(attribute="name")|list;
|sort(attribute="name", case_sensitive=true);|groupby("age");
|groupby("age")|map(attribute="grouper")|list;|groupby("zip", default="?");
|groupby("name", case_sensitive=true)|length;|max(attribute="age");|min(attribute="name");
|unique(attribute="age")|list;|join("|", attribute="name");|map(attribute="tags.0")|list;
|map(attribute="tags.0", default="-")|list;|tojson;|pprint;|length;|first;|last;[0].name;
[1]["age"];|selectattr("name", "in", ["Ann", "Cy"])|list;|map("attr", "name")|list;
|map("xmlattr")|list;|batch(2)|map("length")|list;|groupby("age")|tojson;|dictsort`);
