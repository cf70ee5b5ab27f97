/**
 * The type of a field whose class stands in a file that imports this one. The alias keeps the compiler from naming the
 * class in the metadata of the decorators, where it would be read before it exists.
 */
export type Lazy<T> = T;
