import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.elasticsearch.analysis.common.CommonAnalysisPlugin;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.AbstractTokenizerFactory;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.Node;
import org.elasticsearch.painless.PainlessPlugin;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;
import org.elasticsearch.transport.Netty4Plugin;

/**
 * One Elasticsearch node on the loopback address, for udata's search: {@code SearchNode FOLDER HTTP-PORT TRANSPORT-PORT}.
 */
public final class SearchNode extends Node {

    private SearchNode(Settings settings) {
        super(
                InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "tests"),
                List.of(Netty4Plugin.class, CommonAnalysisPlugin.class, PainlessPlugin.class, IcuParts.class),
                false);
    }

    public static void main(String[] arguments) throws Exception {
        String folder = arguments[0];
        Settings settings = Settings.builder()
                .put("path.home", folder)
                .put("path.data", Path.of(folder, "data").toString())
                .put("path.logs", Path.of(folder, "logs").toString())
                .put("cluster.name", "opendata4j-tests")
                .put("node.name", "only")
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.port", arguments[1])
                .put("transport.port", arguments[2])
                .put("http.type", "netty4")
                .put("transport.type", "netty4")
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .put("action.auto_create_index", false)
                .build();
        try (Node node = new SearchNode(settings)) {
            node.start();
            new CountDownLatch(1).await(); // until it is killed: nothing in it outlives the tests
        }
    }

    /** The two parts of the plug-in analysis-icu that udata's analyser names. */
    public static final class IcuParts extends Plugin implements AnalysisPlugin {
        @Override
        public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
            return Map.of("icu_tokenizer", (index, environment, name, settings) -> new Splitting(index, settings, name));
        }

        @Override
        public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
            return Map.of("icu_folding", (index, environment, name, settings) -> new Folding(index, name, settings));
        }
    }

    private static final class Splitting extends AbstractTokenizerFactory {
        Splitting(IndexSettings index, Settings settings, String name) {
            super(index, settings, name);
        }

        @Override
        public Tokenizer create() {
            return new ICUTokenizer();
        }
    }

    private static final class Folding extends AbstractTokenFilterFactory implements NormalizingTokenFilterFactory {
        Folding(IndexSettings index, String name, Settings settings) {
            super(index, name, settings);
        }

        @Override
        public TokenStream create(TokenStream tokens) {
            return new ICUFoldingFilter(tokens);
        }
    }
}
