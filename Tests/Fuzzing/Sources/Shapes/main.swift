// Writes the documents of each shape in three sizes: `Shapes FOLDER` makes FOLDER/NAME-{1,2,4}.md.

import Foundation
import Invariants

guard CommandLine.arguments.count == 2 else { fatalError("usage: Shapes FOLDER") }
let folder = URL(fileURLWithPath: CommandLine.arguments[1])
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
for shape in Shape.all + Shape.ofExamples {
  let name = shape.name.replacingOccurrences(of: " ", with: "-")
  for factor in [1, 2, 4] {
    let text = shape.document(shape.typicalSize * factor)
    try Data(text.utf8).write(to: folder.appendingPathComponent("\(name)-\(factor).md"))
  }
}
