import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { CompileSchema, SchemaFault } from '../domain/schemaCompiler.ts';

/** What the forms say beyond JSON Schema: for who draws the form, not for who checks it. */
const annotations = ['x-titleEn', 'x-section', 'x-items', 'x-options', 'x-personal', 'x-sections'];

/** JSON Schema 2020-12 by ajv, strict: an unknown keyword, format or a keyword of another type is a fault of the schema. */
export function createSchemaCompiler(): CompileSchema {
  const ajv = new Ajv2020({ strict: true, allErrors: true, ownProperties: true });
  formats.default(ajv, ['date', 'date-time', 'email', 'uri']);
  ajv.addVocabulary(annotations);
  return (schema) => {
    const validate = ajv.compile(schema);
    // ajv keeps every schema it has seen; forms are merged anew for each request
    ajv.removeSchema(schema);
    return (value) => (validate(value) ? [] : (validate.errors ?? []).map(faultOf));
  };
}

function faultOf({ keyword, instancePath, params, message = 'another value' }: ErrorObject): SchemaFault {
  switch (keyword) {
    case 'required':
      return { pointer: `${instancePath}/${escaped(params['missingProperty'])}`, accepted: 'a value: it is required' };
    case 'additionalProperties':
      return {
        pointer: `${instancePath}/${escaped(params['additionalProperty'])}`,
        accepted: 'nothing: the form has no such field',
      };
    case 'enum':
      return { pointer: instancePath, accepted: `one of ${listed(params['allowedValues'])}` };
    default:
      return { pointer: instancePath, accepted: message.replace(/^must be /, '') };
  }
}

/** A name as a part of a JSON pointer (RFC 6901). */
function escaped(name: unknown): string {
  return String(name).replaceAll('~', '~0').replaceAll('/', '~1');
}

function listed(values: unknown): string {
  return Array.isArray(values) ? values.map(String).join(', ') : String(values);
}
