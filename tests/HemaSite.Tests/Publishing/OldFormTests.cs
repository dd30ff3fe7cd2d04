using HemaSite.Publishing.Parity;
using HemaSite.Tests.CommandLine;

namespace HemaSite.Tests.Publishing;

/// <summary>The forms in which Grav answered beside the addresses of its pages: each leads to where its reader wanted to go.</summary>
public sealed class OldFormTests(OldFormTests.MovedSite site) : IClassFixture<OldFormTests.MovedSite>
{
    private const string Sum = "27b5d0123456789012345678901234567890abcd";

    [Theory]
    // A language in capitals, as typed on a phone.
    [InlineData("/KK", "/kk")]
    [InlineData("/Ru/news/", "/ru/news/")]
    [InlineData("/rU/about", "/ru/about")]
    // Pages of a list: the copies of a post counted in Grav, so its list was longer; page 0 was page 1; bare lists were those of the first language.
    [InlineData("/kk/news/page:0", "/kk/news/")]
    [InlineData("/kk/news/page:1", "/kk/news/")]
    [InlineData("/kk/news/page:2", "/kk/news/page/2/")]
    [InlineData("/kk/news/page:3", "/kk/news/page/2/")]
    [InlineData("/ru/news/page:99/", "/ru/news/page/2/")]
    [InlineData("/news/page:2", "/kk/news/page/2/")]
    [InlineData("/news/page:99", "/kk/news/page/2/")]
    [InlineData("/KK/news/page:2", "/kk/news/page/2/")]
    // Filters: those that found something, those that found nothing, several at once.
    [InlineData("/ru/news/tag:кровь", "/ru/news/tag/krov/")]
    [InlineData("/ru/news/tag:%D0%BA%D1%80%D0%BE%D0%B2%D1%8C/page:1", "/ru/news/tag/krov/")]
    [InlineData("/ru/news/tag:кровь/page:7", "/ru/news/tag/krov/")]
    [InlineData("/news/tag:қан", "/kk/news/tag/qan/")]
    [InlineData("/en/news/tag:nothing", "/en/news/")]
    [InlineData("/kk/news/category:news,site", "/kk/news/")]
    [InlineData("/kk/news/category:news/tag:x", "/kk/news/")]
    [InlineData("/kk/about/chromeless:true/embedded:true", "/kk/about/")]
    // Feeds by extension.
    [InlineData("/kk/news.rss", "/kk/news/feed.xml")]
    [InlineData("/ru.rss", "/ru/feed.xml")]
    [InlineData("/kk/news.atom", "/kk/news/")]
    [InlineData("/kk/about.rss", "/kk/about/")]
    // Pages by the extension that Grav understood.
    [InlineData("/kk/about.html", "/kk/about/")]
    [InlineData("/ru/news/a.htm", "/ru/news/a/")]
    [InlineData("/ru.html", "/ru/")]
    [InlineData("/en/who.html", "/en/about/")]
    [InlineData("/en/home.html", "/en/")]
    // Home, bare routes, aliases.
    [InlineData("/home", "/kk/")]
    [InlineData("/en/home/", "/en/")]
    [InlineData("/about", "/kk/about/")]
    [InlineData("/en/who", "/en/about/")]
    [InlineData("/who/", "/kk/about/")]
    [InlineData("/Kk//Who", "/kk/about/")]
    // Files with capitals, spaces and Kazakh letters, in the three shapes.
    [InlineData("/ru/about/2025-Nqz.pdf", "/about/2025-Nqz.pdf")]
    [InlineData("/user/pages/03.about/2025-Nqz.pdf", "/about/2025-Nqz.pdf")]
    [InlineData("/kk/about/Келісім шарт.pdf", "/about/Келісім%20шарт.pdf")]
    [InlineData("/user/pages/03.about/%D0%9A%D0%B5%D0%BB%D1%96%D1%81%D1%96%D0%BC%20%D1%88%D0%B0%D1%80%D1%82.pdf", "/about/Келісім%20шарт.pdf")]
    [InlineData("/user/pages/02.news/01.a/dawn.png", "/news/a/dawn.png")]
    [InlineData("/user/pages/02.news/05.a/dawn.png", "/news/a/dawn.png")]
    [InlineData("/images/2/7/b/5/d/" + Sum + "-dawn.png", "/news/a/dawn.png")]
    [InlineData("/images/2/7/b/5/d/" + Sum + "-Dawn.jpg", "/news/a/dawn.png")]
    [InlineData("/images/2/7/b/5/d/" + Sum + "-default.png", "/news/b/default.png")]
    // Files in folders that are no page, and in none at all.
    [InlineData("/user/pages/03.about/docs/plan.pdf", "/about/docs/plan.pdf")]
    [InlineData("/ru/about/docs/plan.pdf", "/about/docs/plan.pdf")]
    [InlineData("/user/pages/07.files/prices.pdf", "/files/prices.pdf")]
    [InlineData("/kk/files/prices.pdf", "/files/prices.pdf")]
    [InlineData("/user/pages/list.pdf", "/list.pdf")]
    [InlineData("/ru/list.pdf", "/list.pdf")]
    [InlineData("/user/pages/Жоспар.pdf", "/Жоспар.pdf")]
    // A name that several pictures have leads to the page above them all; what no page can show, to the front page.
    [InlineData("/images/2/7/b/5/d/" + Sum + "-1.png", "/kk/news/")]
    [InlineData("/user/pages/footer/old.png", "/")]
    [InlineData("/ru/footer/old.png", "/")]
    public void An_old_form_leads_on(string address, string target) =>
        Assert.Equal(new(address, AnswerKind.Redirect, target), site.Answers.AnswerTo(address));

    [Theory]
    [InlineData("/kk/never-was")]
    [InlineData("/de/news")]
    [InlineData("/kk/never/page:2")]
    [InlineData("/images/2/7/b/5/d/" + Sum + "-never.png")]
    [InlineData("/kk/about/a.pdf")]
    [InlineData("/kk/about/404.html")]
    [InlineData("/kk/index.htm")]
    [InlineData("/kk/vortex.html")]
    [InlineData("/google1234.html")]
    // A line end in an address must not become a header of its own.
    [InlineData("/kk/about/x%0d%0aSet-Cookie:a=b.pdf")]
    [InlineData("/user/pages/03.about/%0d%0ax.pdf")]
    [InlineData("/KK/%0ax")]
    public void What_never_was_is_missing(string address)
    {
        var answer = site.Answers.AnswerTo(address);
        Assert.Equal(AnswerKind.Missing, answer.Kind);
        Assert.DoesNotContain(answer.Target, char.IsControl);
    }

    [Theory]
    [InlineData("/about/docs/plan.pdf")]
    [InlineData("/files/prices.pdf")]
    [InlineData("/list.pdf")]
    public void A_file_beside_no_page_is_served(string address) => Assert.Equal(AnswerKind.File, site.Answers.AnswerTo(address).Kind);

    [Theory]
    [InlineData("/kk/404.html")]
    [InlineData("/kk/index.html")]
    [InlineData("/index.html")]
    public void What_a_web_server_asks_for_itself_is_not_led_away(string address) =>
        Assert.Equal(AnswerKind.Page, site.Answers.AnswerTo(address).Kind);

    /// <summary>A site as it comes from Grav, built once.</summary>
    public sealed class MovedSite : IDisposable
    {
        private static readonly byte[] Picture = Convert.FromBase64String(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

        private readonly TinySite site = new(
            ("content/site.yaml", "title: Орталық\nbase_url: https://example.kz\nlanguages: [kk, ru, en]\nlists: { size: 2 }\nhome: /home\npictures: off\n"));

        public MovedSite()
        {
            Directory.Delete(Path.Combine(site.Path, "content/01.news"), recursive: true);
            foreach (var language in new[] { "kk", "ru", "en" })
            {
                site.Write($"content/01.home/default.{language}.md", "---\ntitle: Home\n---\n\nText.\n");
                site.Write($"content/02.news/blog.{language}.md", "---\ntitle: News\n---\n");
                site.Write($"content/03.about/default.{language}.md", "---\ntitle: About\nroutes: { aliases: [/who] }\n---\n\nText.\n");
                site.Write($"content/footer/default.{language}.md", "---\ntitle: Footer\nroutable: false\n---\n\nText.\n");
                foreach (var (folder, day) in new[] { ("01.a", 1), ("05.a", 1), ("02.b", 2), ("03.c", 3), ("06.c", 3) })
                {
                    var tag = language switch { "kk" => "[қан]", "ru" => "[кровь]", _ => "[blood]" };
                    site.Write(
                        $"content/02.news/{folder}/item.{language}.md",
                        $"---\ntitle: Post {day}\ndate: '0{day}-04-2022 10:00'\ntaxonomy: {{ tag: {tag} }}\nheader_image: false\n---\n\nText.\n");
                }
            }

            foreach (var name in new[] { "01.a/dawn", "05.a/dawn", "02.b/default", "02.b/1", "03.c/1", "06.c/1" })
            {
                File.WriteAllBytes(Path.Combine(site.Path, $"content/02.news/{name}.png"), Picture);
            }

            File.WriteAllBytes(Path.Combine(site.Path, "content/footer/old.png"), Picture);
            site.Write("content/03.about/2025-Nqz.pdf", "pdf");
            site.Write("content/03.about/Келісім шарт.pdf", "pdf");
            site.Write("content/03.about/docs/plan.pdf", "pdf");
            site.Write("content/07.files/prices.pdf", "pdf");
            site.Write("content/Жоспар.pdf", "pdf");
            site.Write("content/list.pdf", "pdf");
            var run = site.Build();
            Assert.True(run.ExitCode == 0, run.Errors);
            Answers = AnsweringSite.Open(site.Output);
        }

        public AnsweringSite Answers { get; }

        public void Dispose() => site.Dispose();
    }
}
