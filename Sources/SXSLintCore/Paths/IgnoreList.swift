package import SXSDocument

/// A list of patterns as in a `.gitignore`: the last one that matches decides.
package struct IgnoreList: Sendable {
  private struct Pattern: Sendable {
    let glob: Glob
    /// Whether the pattern brings back what an earlier one left out: `!keep.md`.
    let isNegated: Bool
    /// Whether the pattern is for folders only: `out/`.
    let isForFolders: Bool
    /// Whether the pattern is for a path from the folder of the list, and not for a name at any depth.
    let isAnchored: Bool
  }

  /// The absolute path of the folder that the patterns are relative to, `/` at its end.
  private let base: ByteString
  private let patterns: [Pattern]

  /// The patterns in the content of an ignore file.
  package init(_ content: some Collection<UInt8>, in folder: ByteString) {
    self.init(
      content.dropFirst(content.textStart).split(separator: UInt8(ascii: "\n")).map { ByteString($0) },
      in: folder)
  }

  /// The patterns.
  package init(_ patterns: [ByteString], in folder: ByteString) {
    let isClosed = folder.isEmpty || folder.bytes.last == UInt8(ascii: "/")
    base = isClosed ? folder : ByteString(folder.bytes + [UInt8(ascii: "/")])
    self.patterns = patterns.compactMap { Self.pattern(Array($0.bytes)) }
  }

  /// Whether there is no pattern.
  package var isEmpty: Bool { patterns.isEmpty }

  private static func pattern(_ line: [UInt8]) -> Pattern? {
    var line = line[...]
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    while line.last == UInt8(ascii: " "), line.dropLast().last != UInt8(ascii: "\\") { line.removeLast() }
    if line.first == UInt8(ascii: "#") { return nil }
    let isNegated = line.first == UInt8(ascii: "!")
    if isNegated { line.removeFirst() }
    let isForFolders = line.last == UInt8(ascii: "/")
    if isForFolders { line.removeLast() }
    let isAnchored = line.contains(UInt8(ascii: "/"))
    if line.first == UInt8(ascii: "/") { line.removeFirst() }
    guard !line.isEmpty, let glob = Glob(line) else { return nil }
    return Pattern(glob: glob, isNegated: isNegated, isForFolders: isForFolders, isAnchored: isAnchored)
  }

  /// Whether a pattern has a part `.` or `..`, which no path has, so that it matches nothing.
  package static func namesNoPath(_ pattern: some Collection<UInt8>) -> Bool {
    pattern.split(separator: UInt8(ascii: "/")).contains {
      $0.elementsEqual([0x2E]) || $0.elementsEqual([0x2E, 0x2E])
    }
  }

  /// Whether a pattern has a backslash where a path on Windows would have one: it stands before a character that needs
  /// none.
  package static func looksLikeWindows(_ pattern: some Collection<UInt8>) -> Bool {
    var isEscaped = false
    for byte in pattern {
      if isEscaped, byte.isLetterASCII || byte.isDigitASCII || "._-".utf8.contains(byte) || byte > 0x7F {
        return true
      }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    return isEscaped
  }

  /// Whether the list leaves out what lies at an absolute path; `nil` if no pattern matches.
  package func decision(on path: ByteString, isFolder: Bool) -> Bool? {
    guard path.hasPrefix(base) else { return nil }
    let relative = path.bytes.dropFirst(base.count)
    let name = relative[((relative.lastIndex(of: UInt8(ascii: "/")) ?? relative.startIndex - 1) + 1)...]
    let match = patterns.last { pattern in
      (isFolder || !pattern.isForFolders) && pattern.glob.matches(pattern.isAnchored ? relative : name)
    }
    return match.map { !$0.isNegated }
  }

  /// Whether the list leaves out the file at an absolute path, or one of the folders that it lies in.
  package func excludes(_ path: ByteString) -> Bool {
    guard path.hasPrefix(base) else { return false }
    var index = base.count
    while let slash = path.bytes[index...].firstIndex(of: UInt8(ascii: "/")) {
      if decision(on: ByteString(path.bytes[..<slash]), isFolder: true) == true { return true }
      index = slash + 1
    }
    return decision(on: path, isFolder: false) == true
  }
}
