namespace HemaSite.Rendering;

/// <summary>A template handed a function something it cannot use; becomes a complaint at the call.</summary>
internal sealed class TemplateArgumentException(string message) : Exception(message);
