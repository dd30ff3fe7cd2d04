namespace HemaSite.Rendering.Steps;

/// <summary>
/// A compiled template met something that only the template engine itself judges rightly; the page is made by the engine
/// instead, which also finds the words for a complaint.
/// </summary>
internal sealed class OddTemplateException(string message) : Exception(message);
