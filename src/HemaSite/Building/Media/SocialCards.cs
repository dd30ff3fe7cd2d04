using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Security.Cryptography;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Imaging;
using HemaSite.Languages;
using HemaSite.Linking;
using HemaSite.Pages;
using HemaSite.Pictures.Cards;
using HemaSite.Pictures.Making;
using HemaSite.Pictures.Plans;
using HemaSite.Rendering.Models;

namespace HemaSite.Building.Media;

/// <summary>The cards of a site's newest posts, each drawn when its page is made. Titles are checked against the font first: a card never shows an empty box.</summary>
internal sealed class SocialCards
{
    private const string Folder = "assets/cards";

    private readonly Site site;
    private readonly PictureStock stock;
    private readonly PicturePress press;
    private readonly FileFaults faults;
    private readonly FrozenDictionary<string, CardText> texts;
    private readonly ConcurrentDictionary<string, SocialImage?> drawn = new();

    /// <summary>Decides which posts get a card and complains of letters that the font lacks.</summary>
    public SocialCards(Site site, PictureStock stock, PicturePress press, FileFaults faults, Complaints complaints)
    {
        (this.site, this.stock, this.press, this.faults) = (site, stock, press, faults);
        var posts = !site.Settings.Pictures.IsOn ? [] : site.Settings.Languages.SelectMany(language => NewestIn(site, language)).ToList();
        if (posts.Count == 0)
        {
            texts = FrozenDictionary<string, CardText>.Empty;
            return;
        }

        var font = new FontCoverage(BundledFont.Read());
        texts = posts.ToFrozenDictionary(post => post.Url, post => TextOf(post, font));
        foreach (var post in posts)
        {
            if (CardWords.Missing(texts[post.Url].Title, font) is { } letter)
            {
                complaints.Add(PictureRules.NoGlyph.At(post.Document.FrontMatter.Title?.Span ?? post.Document.Source.Span(0, 0), letter));
            }
        }
    }

    /// <summary>Whether a post gets a card.</summary>
    public bool Has(ContentPage post) => texts.ContainsKey(post.Url);

    /// <summary>The card that was drawn for a post, if any was.</summary>
    public SocialImage? Drawn(ContentPage post) => drawn.GetValueOrDefault(post.Url);

    /// <summary>The card of a post; null where it has none.</summary>
    public SocialImage? Of(ContentPage post) => texts.TryGetValue(post.Url, out var text) ? drawn.GetOrAdd(post.Url, _ => Draw(post, text)) : null;

    private static IEnumerable<ContentPage> NewestIn(Site site, Language language) => site.Pages
        .Where(page => page.Kind == PageKind.Post && page.Language == language && !page.IsStub)
        .OrderByDescending(page => page.Date?.ToInstant())
        .Take(site.Settings.Pictures.Cards);

    private CardText TextOf(ContentPage post, FontCoverage font)
    {
        var date = post.Date is { } day && post.Document.FrontMatter.HidePostDate != true ? DateFormat.Long(day.Date, post.Language) : "";
        return new(CardWords.Drawable(post.Title, font), CardWords.Drawable(site.Settings.TitleIn(post.Language), font), CardWords.Drawable(date, font));
    }

    private SocialImage? Draw(ContentPage post, CardText text)
    {
        var file = PictureOf(post);
        if (file is { } own && Ordered(own, text, post.CoverShape.Focus) is { } withPicture)
        {
            return withPicture;
        }

        return Published(new("", static () => [], [new(PictureFormat.Jpeg, 0, (0, 0), (0, 0, 0, 0))]) { Card = text });
    }

    private SocialImage? Ordered(FilePath file, CardText text, FocusPoint focus)
    {
        var (picture, key) = stock.Find(file)!.Value;
        var target = PicturePlan.Filled(picture, PictureFormat.Jpeg, SocialCard.PictureWidth, SocialCard.Height, focus);
        return Published(new(key, () => stock.Read(file), [target]) { Card = text });
    }

    private SocialImage? Published(PictureOrder order)
    {
        var answer = press.Make(order);
        if (answer.Outcome != PictureOutcome.Made)
        {
            return null;
        }

        var path = $"{Folder}/{Convert.ToHexStringLower(SHA256.HashData(answer.Files[0]).AsSpan(0, 8))}.jpg";
        press.Publish(path, answer.Files[0]);
        return new($"/{path}", SocialCard.Width, SocialCard.Height);
    }

    // The picture above the text, else the first beside it that is no drawing.
    private FilePath? PictureOf(ContentPage post)
    {
        foreach (var file in post.Cover is { } cover ? [cover, .. post.Media] : post.Media)
        {
            if (stock.Find(file.Path) is ({ CanShrink: true }, _) && !faults.IsRefused(file.Path))
            {
                return file.Path;
            }
        }

        return null;
    }
}
