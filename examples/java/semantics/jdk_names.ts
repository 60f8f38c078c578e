/** Names of OpenJDK's library that ours may lack: a program that uses one is told so by name. */

const packages: ReadonlySet<string> = new Set(
  `java.applet java.awt java.beans java.io java.lang java.lang.annotation java.lang.invoke java.lang.ref java.lang.reflect
  java.math java.net java.nio java.nio.charset java.nio.file java.security java.sql java.text java.time java.time.format
  java.time.temporal java.util java.util.concurrent java.util.concurrent.atomic java.util.concurrent.locks java.util.function
  java.util.logging java.util.prefs java.util.random java.util.regex java.util.stream java.util.zip javax.swing`.split(/\s+/),
);

/** Classes of java.lang and java.util that programs name without their package. */
const classes: Readonly<Record<string, string>> = {
  'java.lang': `Appendable ApplicationShutdownHooks Boolean Byte Character ClassLoader ClassValue Cloneable Deprecated Double Float
    InheritableThreadLocal Integer InterruptedException Iterable Long Module Number Package Process ProcessBuilder ProcessHandle
    Readable Runtime SafeVarargs SecurityManager Short StackWalker StrictMath StringBuffer SuppressWarnings Thread ThreadGroup
    ThreadLocal Void Math Record Enum Comparable CharSequence FunctionalInterface`,
  'java.util': `AbstractCollection AbstractList AbstractMap AbstractQueue AbstractSequentialList AbstractSet ArrayDeque ArrayList
    Arrays Base64 BitSet Calendar Collection Collections Comparator Currency Date Deque Dictionary EnumMap EnumSet Enumeration
    EventListener EventObject Formatter GregorianCalendar HashMap HashSet Hashtable IdentityHashMap IntSummaryStatistics Iterator
    LinkedHashMap LinkedHashSet LinkedList List ListIterator Locale Map NavigableMap NavigableSet Objects Observable Observer
    Optional OptionalDouble OptionalInt OptionalLong PrimitiveIterator PriorityQueue Properties Queue Random ResourceBundle Scanner
    Set SortedMap SortedSet Spliterator Spliterators Stack StringJoiner StringTokenizer TimeZone Timer TimerTask TreeMap TreeSet
    UUID Vector WeakHashMap`,
  'java.io': `BufferedInputStream BufferedOutputStream BufferedReader BufferedWriter ByteArrayInputStream ByteArrayOutputStream
    Closeable Console DataInputStream DataOutputStream File FileInputStream FileNotFoundException FileOutputStream FileReader
    FileWriter Flushable IOException InputStream InputStreamReader ObjectInputStream ObjectOutputStream OutputStream
    OutputStreamWriter PrintStream PrintWriter RandomAccessFile Reader Serializable StringReader StringWriter UncheckedIOException
    Writer`,
};

const names: ReadonlySet<string> = new Set(
  Object.entries(classes).flatMap(([home, all]) =>
    all.split(/\s+/).map((simple) => `${home}.${simple}`),
  ),
);

/** A package that OpenJDK has. */
export function isKnownPackage(name: string): boolean {
  return packages.has(name);
}

/** A class that OpenJDK has; of packages whose classes are not listed, any that looks like one. */
export function isOfJdk(name: string): boolean {
  if (names.has(name)) return true;
  const dot = name.lastIndexOf('.');
  const home = name.slice(0, dot);
  return home in classes ? false : packages.has(home) && /^[A-Z]/.test(name.slice(dot + 1));
}
