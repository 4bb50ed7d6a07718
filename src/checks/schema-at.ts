import { collections } from '../schemas/collections.ts';

/** The fields that there are at a path of a collection's schema, and what the schema says of the path itself. */
export function schemaAt(collection: string, path: readonly PropertyKey[]): SchemaFacts {
  let schema = (collections as Record<string, { schema: Schema }>)[collection]?.schema;
  for (const step of path) {
    const inner = unwrap(schema);
    schema = typeof step === 'number' ? inner?.element : (inner?.shape?.[step] ?? inner?.valueType);
  }
  const inner = unwrap(schema);
  return {
    keys: Object.keys(inner?.shape ?? {}),
    description: schema?.description ?? inner?.description ?? null,
    isOptional: schema !== inner,
  };
}

/** A schema without what says that it is optional or has a default. */
function unwrap(schema: Schema | undefined): Schema | undefined {
  return schema?.unwrap && !schema.shape && !schema.element ? unwrap(schema.unwrap()) : schema;
}

export interface SchemaFacts {
  keys: string[];
  description: string | null;
  isOptional: boolean;
}

/** The parts of a Zod schema by which it can be walked through. */
interface Schema {
  unwrap?: () => Schema;
  shape?: Record<PropertyKey, Schema>;
  element?: Schema;
  valueType?: Schema;
  description?: string;
}
