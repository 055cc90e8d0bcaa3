import { typeName, type Value } from './value.ts';

/**
 * Attributes that start with an underscore exist in Python but the sandbox refuses them: reading
 * one gives an undefined that says "unsafe", reading one that does not exist a plain undefined.
 */

const OBJECT = words(
  'class delattr dir doc eq format ge getattribute getstate gt hash init init_subclass le lt ne ' +
    'new reduce reduce_ex repr setattr sizeof str subclasshook',
);

const NUMBER =
  'abs add bool divmod float floordiv getnewargs int mod mul neg pos pow radd rdivmod rfloordiv ' +
  'rmod rmul round rpow rsub rtruediv sub truediv trunc';
const INT = `${NUMBER} and ceil floor index invert lshift or rand rlshift ror rrshift rshift rxor xor`;
const STR = 'add contains getitem getnewargs iter len mod mul rmod rmul';
const DICT = 'class_getitem contains delitem getitem ior iter len or reversed ror setitem';
const VIEW = 'and contains iter len or rand reversed ror rsub rxor sub xor';
const UNDEFINED =
  'add aiter bool call complex div float floordiv getattr getitem int iter len mod module mul neg ' +
  'pos pow radd rdiv rfloordiv rmod rmul rpow rsub rtruediv sub truediv';
const FUNCTION =
  'annotations builtins call closure code defaults dict get globals kwdefaults module name qualname';
const OBJECT_OF_JINJA = 'dict module weakref';

const BY_TYPE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['NoneType', words('bool')],
  ['int', words(INT)],
  ['bool', words(INT)],
  ['float', words(`${NUMBER} ceil floor getformat`)],
  ['str', words(STR)],
  ['Markup', words(`${STR} html html_format module radd slots`)],
  ['bytes', words(`${STR} bytes`)],
  [
    'list',
    words(
      'add class_getitem contains delitem getitem iadd imul iter len mul reversed rmul setitem',
    ),
  ],
  ['tuple', words('add class_getitem contains getitem getnewargs iter len mul rmul')],
  [
    '_GroupTuple',
    words(
      'add class_getitem contains getitem getnewargs iter len mul rmul annotations match_args ' +
        'module orig_bases slots',
      ['_asdict', '_field_defaults', '_fields', '_make', '_replace'],
    ),
  ],
  ['dict', words(DICT)],
  ['type', words(DICT)],
  ['dict_keys', words(VIEW)],
  ['dict_items', words(VIEW)],
  ['dict_values', words('iter len reversed')],
  ['range', words('bool contains getitem iter len reversed')],
  ['generator', words('del iter name next qualname')],
  ['function', words(FUNCTION)],
  ['builtin_function_or_method', words('call module name qualname self text_signature')],
  ['method', words('call func self')],
  ['Cycler', words(`next ${OBJECT_OF_JINJA}`)],
  ['Joiner', words(`call ${OBJECT_OF_JINJA}`)],
  ['Macro', words(`call ${OBJECT_OF_JINJA}`, privateNames('Macro'))],
  ['LoopContext', words(`annotations call iter len next ${OBJECT_OF_JINJA}`, privateNames('Loop'))],
  ['TemplateReference', words(`getitem ${OBJECT_OF_JINJA}`, ['_TemplateReference__context'])],
  ['BlockReference', words(`call ${OBJECT_OF_JINJA}`, privateNames('Block'))],
  ['TemplateModule', words(`html name ${OBJECT_OF_JINJA}`, ['_body_stream'])],
  ['Undefined', words(UNDEFINED, privateNames('Undefined'))],
  ['StrictUndefined', words(`${UNDEFINED} contains`, privateNames('Undefined'))],
  ['ChainableUndefined', words(`${UNDEFINED} html`, privateNames('Undefined'))],
]);

function words(names: string, others: readonly string[] = []): ReadonlySet<string> {
  return new Set([...names.split(' ').map((name) => `__${name}__`), ...others]);
}

function privateNames(type: string): string[] {
  const names: Readonly<Record<string, string>> = {
    Macro: '_environment _func _argument_count _default_autoescape _invoke _async_invoke',
    Loop:
      '_after _before _current _iterable _iterator _last_changed_value _length _peek_next ' +
      '_recurse _to_iterator _undefined',
    Block: '_async_call _context _stack _depth',
    Undefined:
      '_fail_with_undefined_error _undefined_exception _undefined_hint _undefined_message ' +
      '_undefined_name _undefined_obj',
  };
  return names[type]!.split(' ');
}

/** Whether Python has an attribute of this name, which starts with an underscore. */
export function hasHiddenAttribute(value: Value, name: string): boolean {
  const type = typeName(value);
  if (type === 'Namespace') return name === '__class__' || name === '_Namespace__attrs';
  return OBJECT.has(name) || BY_TYPE.get(type)?.has(name) === true;
}
