using System.Globalization;
using System.Text;
using HemaSite.Content;
using HemaSite.Html;
using HemaSite.Markdown.Writing.Images;
using HemaSite.Pictures.Plans;
using HemaSite.Rendering.Models;
using HemaSite.Rendering.Views;
using Scriban.Runtime;

namespace HemaSite.Rendering;

/// <summary>picture p { crop: '960x640', sizes: '…' }: the HTML of a picture with all its versions, in the shape that a template asks for.</summary>
internal sealed class PictureMarkup(IPictureShelf shelf)
{
    private const int LargestSide = 10_000;

    /// <summary>The picture.</summary>
    /// <exception cref="TemplateArgumentException">The first argument is no picture, or a crop is no size.</exception>
    public Markup Of(object? value, object? options)
    {
        if (value is not View<(PageModel Page, MediaFile File)> { Subject: var (page, file) } view)
        {
            throw new TemplateArgumentException("this is not a picture");
        }

        var wishes = options as ScriptObject;
        var (width, height) = shelf.SizeOf(file.Path);
        var shown = shelf.Show(file.Path, Request(page, Text(wishes, "crop"))) ?? new(Member(view, "url"), width, height);
        var html = new StringBuilder();
        var attributes = Text(wishes, "class") is { Length: > 0 } classes ? new StringBuilder().AppendAttribute("class", classes).ToString() : "";
        ImageTag.Write(html, shown, new(Text(wishes, "alt") ?? Member(view, "alt"), Text(wishes, "sizes") ?? ImageLook.TextSizes)
        {
            Attributes = attributes,
            IsFirst = wishes is not null && wishes.TryGetValue("first", out var first) && first is true,
        });
        return new(html.ToString());
    }

    private static PictureRequest Request(PageModel page, string? crop)
    {
        var own = page.Page!.CoverShape;
        if (crop is null or "")
        {
            return PictureRequest.Whole;
        }

        if (crop == "header")
        {
            return own;
        }

        var sides = crop.Split('x');
        return sides.Length == 2 && Side(sides[0]) is > 0 and var width && Side(sides[1]) is > 0 and var height
            ? PictureRequest.Crop(width, height, own.Focus)
            : throw new TemplateArgumentException($"{crop} is no size such as 960x640");
    }

    private static int Side(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels <= LargestSide ? pixels : 0;

    private static string? Text(ScriptObject? wishes, string name) =>
        wishes is not null && wishes.TryGetValue(name, out var value) ? value?.ToString() : null;

    private static string Member(IScriptObject view, string name) => view.TryGetValue(name, out var value) ? $"{value}" : "";
}
