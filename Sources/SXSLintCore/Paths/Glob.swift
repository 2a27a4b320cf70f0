import SXSDocument

/// A pattern of paths as git's ignore files have them: `*`, `?` and `[…]` stay within a name, `**` spans folders.
///
/// Matching takes time in proportion to the length of the pattern times that of the path, whatever they hold: all ways to
/// match are followed at once, instead of one after the other.
package struct Glob: Sendable {
  fileprivate enum Token: Sendable {
    case byte(UInt8)
    case anyByte
    case oneOf(Set<UInt8>)
    /// `*`: any part of a name.
    case star
    /// `**` at the end: anything.
    case everything
    /// `**/`: nothing, or any number of folders. It takes two places, so that the path is never left within a name.
    case folders
    case insideFolders
  }

  private var tokens: [Token] = []

  /// The bytes before the first token that is special, with which every path begins that fits.
  private var head: [UInt8] = []

  /// The bytes behind the last token that is special, with which every path ends that fits.
  private var tail: [UInt8] = []

  /// Whether there is such a token.
  private var hasSpecial = false

  /// The pattern that `bytes` spell; `nil` if it is malformed, so that it matches nothing.
  package init?(_ bytes: some Collection<UInt8>) {
    let bytes = Array(bytes)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\\"):
        guard index < bytes.count else { return nil }
        append(bytes[index])
        index += 1
      case UInt8(ascii: "?"):
        append(special: .anyByte)
      case UInt8(ascii: "["):
        guard let set = ByteClass.parse(bytes, &index) else { return nil }
        append(special: .oneOf(set))
      case UInt8(ascii: "*"):
        appendStars(bytes, &index)
      default:
        append(byte)
      }
    }
  }

  private mutating func append(_ byte: UInt8) {
    tokens.append(.byte(byte))
    tail.append(byte)
    if !hasSpecial { head.append(byte) }
  }

  private mutating func append(special token: Token) {
    tokens.append(token)
    tail = []
    hasSpecial = true
  }

  /// Reads a run of stars whose first one lies before `index`.
  private mutating func appendStars(_ bytes: [UInt8], _ index: inout Int) {
    let start = index - 1
    while index < bytes.count, bytes[index] == UInt8(ascii: "*") { index += 1 }
    let isWholeName =
      (start == 0 || bytes[start - 1] == UInt8(ascii: "/"))
      && (index == bytes.count || bytes[index] == UInt8(ascii: "/"))
    if index - start == 1 || !isWholeName {
      append(special: .star)
    } else if index == bytes.count {
      append(special: .everything)
    } else {
      index += 1
      append(special: .folders)
      append(special: .insideFolders)
    }
  }

  /// Whether the whole of `path` fits the pattern.
  package func matches(_ path: ArraySlice<UInt8>) -> Bool {
    // Most patterns of a list are out of the question at once.
    guard path.count >= tail.count, path.suffix(tail.count).elementsEqual(tail), path.starts(with: head)
    else {
      return false
    }
    guard hasSpecial else { return path.count == head.count }
    var places = [Bool](repeating: false, count: tokens.count + 1)
    var next = places
    places[0] = true
    skip(&places)
    for byte in path {
      for place in next.indices { next[place] = false }
      var isAlive = false
      for (place, token) in tokens.enumerated() where places[place] {
        let (stays, advances) = token.take(byte)
        if stays { next[place] = true }
        if advances { next[place + 1] = true }
        isAlive = isAlive || stays || advances
      }
      guard isAlive else { return false }
      skip(&next)
      swap(&places, &next)
    }
    return places[tokens.count]
  }

  /// Adds the places that are reached without taking a byte.
  private func skip(_ places: inout [Bool]) {
    for (place, token) in tokens.enumerated() where places[place] {
      switch token {
      case .star, .everything:
        places[place + 1] = true
      case .folders:
        places[place + 1] = true
        places[place + 2] = true
      case .byte, .anyByte, .oneOf, .insideFolders:
        break
      }
    }
  }
}

extension Glob.Token {
  /// Whether a byte is taken here so that the place stays the same, and so that it moves on.
  fileprivate func take(_ byte: UInt8) -> (stays: Bool, advances: Bool) {
    let isSlash = byte == UInt8(ascii: "/")
    return switch self {
    case .byte(let wanted): (false, byte == wanted)
    case .anyByte: (false, !isSlash)
    case .oneOf(let set): (false, !isSlash && set.contains(byte))
    case .star: (!isSlash, false)
    case .everything: (true, false)
    case .folders: (false, false)
    case .insideFolders: (true, isSlash)
    }
  }
}
