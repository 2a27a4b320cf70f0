import SXSDocument
import SXSLintCore

/// The parts of a SARIF file that recur.
extension JSONWriter {
  /// A field with a text that a person reads.
  mutating func message(_ text: String, key: String = "message") {
    self.key(key)
    // Empty strings are not accepted.
    object { $0.fields([("text", text.isEmpty ? "-" : text)]) }
  }

  /// The field of a place in a file.
  mutating func physicalLocation(_ path: ByteString, _ place: Place?) {
    key("physicalLocation")
    object { json in
      json.artifactLocation(path)
      let start = place?.start ?? Position(line: 1, column: 1)
      let end = place?.endOfFirstLine ?? start
      json.key("region")
      json.object { json in
        json.numbers([
          ("startLine", start.line), ("startColumn", start.column), ("endLine", end.line),
          ("endColumn", end.column),
        ])
      }
    }
  }

  /// The fix of a result.
  mutating func fixes(_ fix: Fix, of path: ByteString) {
    // There is no way to put in bytes that are no text.
    guard fix.edits.allSatisfy(\.replacement.isUTF8) else { return }
    key("fixes")
    array([fix]) { json, fix in
      json.object { json in
        json.message(fix.title.visible, key: "description")
        json.key("artifactChanges")
        json.array([fix]) { json, fix in
          json.object { json in
            json.artifactLocation(path)
            json.key("replacements")
            json.array(fix.edits) { $0.replacement($1) }
          }
        }
      }
    }
  }

  /// Something that the tool has to say of its run.
  mutating func notification(_ message: String, at path: ByteString?) {
    object { json in
      json.fields([("level", path == nil ? "warning" : "error")])
      json.message(message)
      guard let path else { return }
      json.key("locations")
      json.array([path]) { json, path in
        json.object { json in
          json.key("physicalLocation")
          json.object { $0.artifactLocation(path) }
        }
      }
    }
  }

  private mutating func replacement(_ edit: Edit) {
    object { json in
      json.key("deletedRegion")
      json.object { $0.numbers([("byteOffset", edit.range.start), ("byteLength", edit.range.count)]) }
      json.key("insertedContent")
      json.object { json in
        json.key("text")
        json.value(edit.replacement)
      }
    }
  }

  private mutating func artifactLocation(_ path: ByteString) {
    key("artifactLocation")
    // A file outside of the repository has an address of its own.
    let isAbsolute = path.bytes.first == UInt8(ascii: "/")
    object { json in
      json.fields([("uri", isAbsolute ? "file://\(path.percentEncoded)" : path.percentEncoded)])
      if !isAbsolute { json.fields([("uriBaseId", "%SRCROOT%")]) }
    }
  }
}
