import Dispatch
import Foundation
import Invariants

/// libFuzzer's entry for programs that have a `main` of their own, as Swift packages do.
@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

let invariants = try Invariants()

/// The way in that is attacked; by the environment, as libFuzzer takes each word of the command line for its own.
func chosenAttack() -> Attack {
  let name = ProcessInfo.processInfo.environment["SXSLINT_ATTACK"] ?? ""
  guard let attack = Attack(rawValue: name) else { fatalError("SXSLINT_ATTACK names no attack: '\(name)'") }
  return attack
}

let attack = chosenAttack()

/// What did not hold for the last input; written by a task, and read when it is done.
final class Outcome: @unchecked Sendable {
  var violations: [String] = []
}

/// Checks one input; a violation stops the program, so that libFuzzer keeps the input.
func test(_ bytes: [UInt8]) {
  // libFuzzer keeps what fails in its own thread. A trap in another leaves the input here.
  _ = FileManager.default.createFile(atPath: "current-input", contents: Data(bytes))
  let done = DispatchSemaphore(value: 0)
  let outcome = Outcome()
  Task.detached {
    do { outcome.violations = try await invariants.violations(of: attack, with: bytes) } catch {
      outcome.violations = ["\(error)"]
    }
    done.signal()
  }
  done.wait()
  if !outcome.violations.isEmpty { fatalError(outcome.violations.joined(separator: "\n")) }
}

var count = CommandLine.argc
var arguments = CommandLine.unsafeArgv
let status = withUnsafeMutablePointer(to: &arguments) { arguments in
  runDriver(&count, arguments) { bytes, count in
    test(Array(UnsafeBufferPointer(start: bytes, count: count)))
    return 0
  }
}
if status != 0 { fatalError("libFuzzer ended with \(status)") }
