/** The objects of a JSON Lines text, each with the given fields. Throws with file and line where one is malformed. */
export function jsonLines<T extends object>(file: string, content: string, fields: (keyof T & string)[]): T[] {
  return content.split('\n').flatMap((line, index) => {
    if (!line.trim()) return [];
    try {
      const record = JSON.parse(line) as T;
      const missing = fields.find((field) => !Object.hasOwn(Object(record), field));
      if (missing !== undefined) throw new Error(`it lacks "${missing}"`);
      return [record];
    } catch (error) {
      throw new Error(
        `${file}:${index + 1}: not a record: ${(error as Error).message}. Write one JSON object a line, with ${fields.join(', ')}.`,
      );
    }
  });
}
