// In a sandboxed script every mention of a global is a costly look-up: inside the bundle they are local names.
const [math, number, object, array, string] = [Math, Number, Object, Array, String];

export { array as Array, math as Math, number as Number, object as Object, string as String };
