import SXSDocument

/// A file that differs from the base.
struct ChangedFile {
  /// The path now, relative to the root of the work tree; `nil` if the file is gone.
  let path: ByteString?

  /// The path in the base; `nil` if the file is new.
  let basePath: ByteString?

  /// The name by which git knows the content in the base.
  let baseContent: ByteString?

  /// The lines that were added or changed, and the two beside what was taken out; `nil` for all.
  var lines: [ClosedRange<Int>]?

  /// Whether git knows the file now, so that it is no part of what git may ignore.
  var isTracked = true
}

extension ChangedFile {
  /// The files in the output of `git diff --raw -z`.
  static func parse(raw: [UInt8]) -> [ChangedFile] {
    var files: [ChangedFile] = []
    var fields = raw.split(separator: 0, omittingEmptySubsequences: true)[...]
    while let head = fields.popFirst() {
      // ":100644 100644 1234… 5678… R086", then one path or two.
      let parts = head.split(separator: UInt8(ascii: " "))
      guard parts.count == 5, let status = parts[4].first, let first = fields.popFirst() else { continue }
      let content = ByteString(parts[2])
      switch status {
      case UInt8(ascii: "A"), UInt8(ascii: "U"):
        files.append(ChangedFile(path: ByteString(first), basePath: nil, baseContent: nil))
      case UInt8(ascii: "D"):
        files.append(ChangedFile(path: nil, basePath: ByteString(first), baseContent: content))
      case UInt8(ascii: "R"), UInt8(ascii: "C"):
        guard let second = fields.popFirst() else { continue }
        // What a copy was made of is still there.
        let isRename = status == UInt8(ascii: "R")
        files.append(
          ChangedFile(
            path: ByteString(second), basePath: isRename ? ByteString(first) : nil,
            baseContent: isRename ? content : nil, lines: []))
      default:
        let path = ByteString(first)
        files.append(ChangedFile(path: path, basePath: path, baseContent: content, lines: []))
      }
    }
    return files
  }

  /// The changed lines in the output of `git diff --unified=0`, by the path now.
  static func lines(ofPatch patch: [UInt8]) -> [ByteString: [ClosedRange<Int>]] {
    var lines: [ByteString: [ClosedRange<Int>]] = [:]
    var path: ByteString?
    var rest = patch[...]
    while !rest.isEmpty {
      let line = rest.prefix { $0 != UInt8(ascii: "\n") }
      rest = rest[line.endIndex...].dropFirst()
      if line.starts(with: "+++ ".utf8) {
        path = self.path(line.dropFirst(4))
      } else if line.starts(with: "@@ ".utf8), let hunk = Hunk(line) {
        if let path { lines[path, default: []].append(hunk.lines) }
        // Lines of a document may look like the heads of a patch.
        rest.skipLines(hunk.count)
      }
    }
    return lines
  }

  /// The path behind `+++ `; `nil` if the file is gone.
  private static func path(_ text: ArraySlice<UInt8>) -> ByteString? {
    var text = text
    // Git puts a tab behind a name with blanks.
    if text.last == UInt8(ascii: "\t") { text.removeLast() }
    let name = text.first == UInt8(ascii: "\"") ? unquoted(text.dropFirst().dropLast()) : Array(text)
    return name.starts(with: "b/".utf8) ? ByteString(name.dropFirst(2)) : nil
  }

  /// Undoes the escapes of C.
  private static func unquoted(_ text: ArraySlice<UInt8>) -> [UInt8] {
    let escapes: [UInt8: UInt8] = [
      UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "t"): 9, UInt8(ascii: "n"): 10,
      UInt8(ascii: "v"): 11, UInt8(ascii: "f"): 12, UInt8(ascii: "r"): 13,
    ]
    var result: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let next = rest.popFirst() else {
        result.append(byte)
        continue
      }
      if (0x30...0x37).contains(next) {
        let digits = [next] + rest.prefix(2)
        rest = rest.dropFirst(2)
        result.append(UInt8(truncatingIfNeeded: digits.reduce(0) { $0 * 8 + Int($1 & 7) }))
      } else {
        result.append(escapes[next] ?? next)
      }
    }
    return result
  }
}

/// The head of a hunk: `@@ -3,2 +3 @@`.
private struct Hunk {
  /// The lines now.
  let lines: ClosedRange<Int>
  /// The number of lines of the patch that follow.
  let count: Int

  init?(_ head: ArraySlice<UInt8>) {
    let parts = head.split(separator: UInt8(ascii: " "))
    guard parts.count >= 4, let old = Self.numbers(parts[1]), let new = Self.numbers(parts[2]) else {
      return nil
    }
    // Lines that were taken out touch those on either side.
    lines =
      new.count == 0 ? max(1, new.start)...(new.start + 1) : new.start...(new.start + new.count - 1)
    count = old.count + new.count
  }

  /// The numbers of `-3,2` or `+3`.
  private static func numbers(_ text: ArraySlice<UInt8>) -> (start: Int, count: Int)? {
    let parts = text.dropFirst().split(separator: UInt8(ascii: ",")).compactMap {
      Int(Substring(decoding($0)))
    }
    guard let start = parts.first else { return nil }
    return (start, parts.count > 1 ? parts[1] : 1)
  }

  private static func decoding(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  /// Takes lines off the front, and the remarks that begin with a backslash behind each.
  fileprivate mutating func skipLines(_ count: Int) {
    var left = count
    while !isEmpty, left > 0 || first == UInt8(ascii: "\\") {
      if first != UInt8(ascii: "\\") { left -= 1 }
      self = self[(firstIndex(of: UInt8(ascii: "\n")) ?? endIndex - 1)...].dropFirst()
    }
  }
}
