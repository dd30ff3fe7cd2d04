using System.Collections.Frozen;
using System.Runtime.ExceptionServices;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Output.Disks;
using HemaSite.Rendering.Models;
using HemaSite.Rendering.Views;
using Scriban.Runtime;
using Scriban.Syntax;

namespace HemaSite.Rendering;

/// <summary>Makes a page with the template engine, and says in a complaint what it stumbles over. Safe for many threads.</summary>
internal sealed class EngineRenderer(TemplateSet templates, FrozenDictionary<string, LanguageNames> names, Complaints complaints)
{
    /// <summary>The whole page, or null with a complaint when a template fails.</summary>
    public string? Render(PageModel page, string layout, string frame, ScriptObject own, CancellationToken cancellation)
    {
        // A context of its own for each page: what one page does to it, another must never meet.
        var context = new PageTemplateContext(names[page.Language.Code].Whole.Value, templates, TemplateLimits.OfPages);
        context.Begin(own, cancellation);
        if (Run(layout, page, context) is not { } main)
        {
            return null;
        }

        own.SetValue("main", new Markup(main), true);
        return Run(frame, page, context);
    }

    private string? Run(string path, PageModel page, PageTemplateContext context)
    {
        try
        {
            return templates.Templates[path].Render(context);
        }
        catch (ScriptRuntimeException failure) when (OfMachine(failure) is { } machine)
        {
            // A disk that is full is no fault of the template that asked for a picture.
            ExceptionDispatchInfo.Throw(machine);
            return null;
        }
        catch (ScriptRuntimeException failure)
        {
            Complain(failure, page, path);
            return null;
        }
    }

    private static Exception? OfMachine(Exception? failure)
    {
        while (failure is not (null or IOException or UnauthorizedAccessException or OutputException))
        {
            failure = failure.InnerException;
        }

        return failure;
    }

    private void Complain(ScriptRuntimeException failure, PageModel page, string path)
    {
        var file = failure.Span.FileName is { } name && templates.Sources.ContainsKey(name) ? name : path;
        var source = templates.Sources[file];
        var span = TemplateSet.SpanOf(source, failure.Span);
        var message = TemplateMessages.Running(failure.OriginalMessage, NameAt(source.Content, span.Start));
        complaints.Add(ThemeRules.TemplateFailed.At(span, message, page.Url));
    }

    /// <summary>The dotted name at a place of a template; empty when none stands there.</summary>
    public static string NameAt(string text, int place)
    {
        var (start, end) = (place, place);
        while (start > 0 && IsOfName(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && IsOfName(text[end]))
        {
            end++;
        }

        return text[start..end].Trim('.');
    }

    private static bool IsOfName(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '.';
}
