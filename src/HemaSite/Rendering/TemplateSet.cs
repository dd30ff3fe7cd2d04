using System.Collections.Frozen;
using System.Text.RegularExpressions;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Text;
using HemaSite.Themes;
using Scriban;
using Scriban.Parsing;

namespace HemaSite.Rendering;

/// <summary>The templates of a theme, parsed once and shared by all threads.</summary>
internal sealed partial class TemplateSet
{
    private const string FunctionWord = "func";
    private const int MostDigits = 400;
    private static readonly ParserOptions Limits = new() { ExpressionDepthLimit = 100 };

    private TemplateSet(FrozenDictionary<string, Template> templates, FrozenDictionary<string, SourceText> sources) =>
        (Templates, Sources) = (templates, sources);

    /// <summary>Parsed templates by path below the theme: "layouts/item.html".</summary>
    public FrozenDictionary<string, Template> Templates { get; }

    /// <summary>The texts of the templates, for complaints.</summary>
    public FrozenDictionary<string, SourceText> Sources { get; }

    /// <summary>The path of a template that another one includes: looked for from the theme's root, then beside the other.</summary>
    public string Find(string name, string caller)
    {
        var beside = caller[..(caller.LastIndexOf('/') + 1)] + name;
        return !Templates.ContainsKey(name) && Templates.ContainsKey(beside) ? beside : name;
    }

    /// <summary>Parses a theme's templates; those with errors are left out and complained about.</summary>
    public static TemplateSet Parse(Theme theme, Complaints complaints)
    {
        var templates = new Dictionary<string, Template>();
        foreach (var file in theme.Templates.Values)
        {
            if (Parse(file, complaints) is not { } template)
            {
                continue;
            }

            foreach (var message in template.Messages.Where(message => message.Type == ParserMessageType.Error))
            {
                var span = SpanOf(file.Source, message.Span);
                complaints.Add(ThemeRules.TemplateSyntax.At(span, TemplateMessages.Parsing(message.Message, EngineRenderer.NameAt(file.Source.Content, span.Start))));
            }

            if (OpenAt(file.Source.Content) is { } open)
            {
                // The engine takes the end of the file for the end of the instruction.
                complaints.Add(ThemeRules.TemplateSyntax.At(file.Source.Span(open, 2), "the instruction that begins here is never ended with }}"));
            }
            else if (file.Source.Content.IndexOf("{%", StringComparison.Ordinal) is >= 0 and var twig)
            {
                // Grav's themes are written so; it would stand in every page as text.
                complaints.Add(ThemeRules.TemplateSyntax.At(file.Source.Span(twig, 2), "{% belongs to another template language; instructions stand between {{ and }} here"));
            }
            else if (!template.HasErrors)
            {
                templates[file.Path] = template;
            }
        }

        return new(templates.ToFrozenDictionary(), theme.Templates.Values.ToFrozenDictionary(file => file.Path, file => file.Source));
    }

    // The engine works numbers out while it reads them, with all their digits: 1e999999999 would take it for ever. Only where the text
    // has such digits at all is it read for instructions; "#1e9999" may be a colour, and what stands in a comment is nothing.
    private static int? HugeNumberIn(string text)
    {
        if (!HugeNumber().IsMatch(text))
        {
            return null;
        }

        foreach (var token in new Lexer(text))
        {
            var word = token.Type is TokenType.Integer or TokenType.HexaInteger or TokenType.BinaryInteger or TokenType.Float
                ? text.AsSpan(token.Start.Offset, token.End.Offset - token.Start.Offset + 1)
                : "";
            if (word.Length >= MostDigits || (token.Type is TokenType.Integer or TokenType.Float && HugeNumber().IsMatch(word)))
            {
                return token.Start.Offset;
            }
        }

        return null;
    }

    [GeneratedRegex("[0-9][0-9_.]*[eE][+-]?[0-9_]{4,}|[0-9a-fA-F_]{400,}")]
    private static partial Regex HugeNumber();

    // Scriban 7.5 itself throws when something inside a function cannot be read.
    private static Template? Parse(ThemeFile file, Complaints complaints)
    {
        try
        {
            if (HugeNumberIn(file.Source.Content) is { } huge)
            {
                complaints.Add(ThemeRules.TemplateSyntax.At(file.Source.Span(huge, 1), TemplateMessages.TooMuch));
                return null;
            }

            return Template.Parse(file.Source.Content, file.Path, Limits);
        }
        catch (Exception unreadable) when (unreadable is not OutOfMemoryException)
        {
            var place = Math.Max(0, file.Source.Content.IndexOf(FunctionWord, StringComparison.Ordinal));
            complaints.Add(ThemeRules.TemplateSyntax.At(file.Source.Span(place, Math.Min(FunctionWord.Length, file.Source.Content.Length)), TemplateMessages.Unreadable(FunctionWord)));
            return null;
        }
    }

    private static int? OpenAt(string text)
    {
        var open = text.LastIndexOf("{{", StringComparison.Ordinal);
        return open >= 0 && text.IndexOf("}}", open, StringComparison.Ordinal) < 0 && text.IndexOf("%}", open, StringComparison.Ordinal) < 0
            ? open
            : null;
    }

    /// <summary>Scriban's place in a template as a stretch of our text.</summary>
    public static Text.SourceSpan SpanOf(SourceText source, Scriban.Parsing.SourceSpan span)
    {
        var start = Math.Clamp(span.Start.Offset, 0, source.Content.Length);
        return source.Span(start, Math.Clamp(span.End.Offset - start + 1, 0, source.Content.Length - start));
    }
}
