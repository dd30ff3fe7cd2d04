using HemaSite.Diagnostics;

namespace HemaSite.Pictures;

/// <summary>What is wrong with a picture, ready to be raised wherever the picture is used: {0} of the rule is the file's name, {1} the detail.</summary>
public sealed record PictureFault(Rule Rule, string Detail = "");
